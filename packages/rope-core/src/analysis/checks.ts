import { shapeError } from '../errors/check.ts';

/** Anything that rotates one vector at one position: the code under test. */
export type RotateAt = (x: Float64Array, position: number) => ArrayLike<number>;

/** One line of the relative-position check. */
export interface RelativePositionRow {
  /** Query position. */
  readonly m: number;
  /** Key position. */
  readonly n: number;
  /** Score of q rotated at m with k rotated at n. */
  readonly rotated: number;
  /** Score of q left alone with k rotated at n - m. */
  readonly relative: number;
  /** Absolute difference of the two. */
  readonly difference: number;
}

/** Result of `checkRelativePosition`. */
export interface RelativePositionReport {
  /** Largest difference of all rows; NaN if any is. */
  readonly maxDifference: number;
  /** One row per [m, n]. */
  readonly rows: readonly RelativePositionRow[];
}

/** One line of the norm check. */
export interface NormRow {
  /** Position rotated to. */
  readonly position: number;
  /** Norm of the vector. */
  readonly before: number;
  /** Norm of the rotated vector. */
  readonly after: number;
  /** Absolute difference of the two. */
  readonly difference: number;
}

/** Result of `checkNorm`. */
export interface NormReport {
  /** Largest difference of all rows; NaN if any is. */
  readonly maxDifference: number;
  /** One row per position. */
  readonly rows: readonly NormRow[];
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) {
    throw shapeError(`vectors of ${a.length} and ${b.length} dimensions`, b.length);
  }
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/**
 * Compares <R_m q, R_n k> with <q, R_(n-m) k>: equal for RoPE, at every offset.
 *
 * The check is necessary, not sufficient: the identity passes it, and so does the wrong pairing used
 * on both sides. Add a golden vector, and a score that must change with distance. NaN never passes:
 * it makes `maxDifference` NaN.
 *
 * Convention: `rotate` decides it; negative positions are asked for whenever n < m.
 * Equals: the test of block B of the implementation lab.
 *
 * @param q query, shape (headDim,)
 * @param k key, shape (headDim,)
 * @param positions list of [m, n]
 * @param rotate the code under test: vector and position in, rotated vector out
 * @returns the largest difference and a row per [m, n]
 * @throws RopeError `shape-mismatch` when the code under test returns another length; whatever the code under test throws
 * @example
 * const turn = (x: Float64Array, p: number) => rotatePair(x[0], x[1], Math.cos(p), Math.sin(p));
 * checkRelativePosition([1, 2], [3, 4], [[3, 7], [10, 12]], turn).maxDifference < 1e-12 // => true
 */
export function checkRelativePosition(
  q: ArrayLike<number>,
  k: ArrayLike<number>,
  positions: readonly (readonly [number, number])[],
  rotate: RotateAt,
): RelativePositionReport {
  const rows = positions.map(([m, n]) => {
    // Fresh copies for every call: code under test may write into its input.
    const rotated = dot(rotate(Float64Array.from(q), m), rotate(Float64Array.from(k), n));
    const relative = dot(q, rotate(Float64Array.from(k), n - m));
    return { m, n, rotated, relative, difference: Math.abs(rotated - relative) };
  });
  return { maxDifference: Math.max(0, ...rows.map((row) => row.difference)), rows };
}

/**
 * Compares the length of a vector before and after rotation at several positions.
 *
 * Convention: Euclidean norm; an attention factor other than 1 changes it, as YaRN intends.
 * Equals: the test of block D of the implementation lab.
 *
 * @param x vector, shape (headDim,)
 * @param positions shape (n,)
 * @param rotate the code under test: vector and position in, rotated vector out
 * @returns the largest difference and a row per position
 * @throws whatever the code under test throws
 * @example
 * const turn = (x: Float64Array, p: number) => rotatePair(x[0], x[1], Math.cos(p), Math.sin(p));
 * checkNorm([3, 4], [0, 1, 5, 100], turn).maxDifference < 1e-12 // => true
 */
export function checkNorm(
  x: ArrayLike<number>,
  positions: readonly number[],
  rotate: RotateAt,
): NormReport {
  const before = Math.sqrt(dot(x, x));
  const rows = positions.map((position) => {
    const rotated = rotate(Float64Array.from(x), position);
    const after = Math.sqrt(dot(rotated, rotated));
    return { position, before, after, difference: Math.abs(after - before) };
  });
  return { maxDifference: Math.max(0, ...rows.map((row) => row.difference)), rows };
}
