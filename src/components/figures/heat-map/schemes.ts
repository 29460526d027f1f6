import { alibiSlopes, applyRope, precomputeRope, sinusoidalEncoding } from 'rope-core';

export const SCHEMES = ['learned', 'sinusoidal', 'alibi', 'rope'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const LENGTH = 16;
const DIM = 16;

/** Numbers between -1 and 1 that are the same in every build: a linear congruential generator. */
function seeded(count: number, seed: number): Float64Array {
  let state = seed >>> 0;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

const query = seeded(DIM, 7);
const key = seeded(DIM, 11);

/**
 * Scores of one query content at position m with one key content at position n, for n up to m. The
 * contents are the same in every cell, so whatever varies is the position's doing.
 *
 * @returns rows of scores, m from 0 to 15, n from 0 to m
 */
export function scores(scheme: Scheme): number[][] {
  const at = scoreAt(scheme);
  return Array.from({ length: LENGTH }, (_, m) =>
    Array.from({ length: m + 1 }, (_, n) => at(m, n)),
  );
}

/** The largest minus the smallest score at a distance: 0 when only the distance counts. */
export function spread(rows: readonly (readonly number[])[], distance: number): number {
  const diagonal = rows.slice(distance).map((row, i) => row[i]!);
  return Math.max(...diagonal) - Math.min(...diagonal);
}

function scoreAt(scheme: Scheme): (m: number, n: number) => number {
  switch (scheme) {
    case 'learned':
      return added(seeded(LENGTH * DIM, 3));
    case 'sinusoidal':
      return added(sinusoidalEncoding(LENGTH, DIM));
    case 'alibi': {
      const [slope = 0] = alibiSlopes(8);
      const content = dot(query, key);
      return (m, n) => content - slope * (m - n);
    }
    case 'rope': {
      // Both are turned to where they stand; that only the distance is left has to show by itself.
      const table = precomputeRope(LENGTH, DIM);
      const [q, k] = [query, key].map((x) => applyRope(repeated(x), table));
      const row = (x: Float64Array, at: number) => x.subarray(at * DIM, (at + 1) * DIM);
      return (m, n) => dot(row(q!, m), row(k!, n));
    }
  }
}

/** Position vectors added to the contents, before the dot product. */
function added(positions: Float64Array): (m: number, n: number) => number {
  const place = (x: Float64Array, at: number) => x.map((v, i) => v + positions[at * DIM + i]!);
  return (m, n) => dot(place(query, m), place(key, n));
}

const repeated = (x: Float64Array): Float64Array =>
  Float64Array.from({ length: LENGTH * DIM }, (_, i) => x[i % DIM]!);

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);
