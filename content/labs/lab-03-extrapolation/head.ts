import {
  alibiSlopes,
  applyRope,
  attention,
  sinusoidalEncoding,
  type RopeTable,
} from 'rope-core';
import { NAMES, type Log, type Random } from './log.ts';

export const D = 16;
export const TRAINED = 64;
export const LONGEST = 512;
const SLOPE = alibiSlopes(8)[1]; // logits per line; 2^−2

/** What can be trained. The schemes differ in where a position enters. */
export type Scheme = 'learned' | 'sinusoidal' | 'alibi' | 'rope';

/** One attention head; every entry is learned. */
export interface Head {
  scheme: Scheme;
  weights: {
    q: Float64Array; // (NAMES, D): the query of a question
    k: Float64Array; // (NAMES, D): the key of a line
    positions?: Float64Array; // (LONGEST, D): a row per position
    positionToQ?: Float64Array; // (D, D)
    positionToK?: Float64Array; // (D, D)
  };
}

const sinusoids = sinusoidalEncoding(LONGEST, D);

export function newHead(scheme: Scheme, random: Random): Head {
  const some = (count: number, size: number): Float64Array =>
    Float64Array.from({ length: count }, () => size * random.normal());
  const weights: Head['weights'] = {
    q: some(NAMES * D, 0.5),
    k: some(NAMES * D, 0.5),
  };
  if (scheme === 'learned') weights.positions = some(LONGEST * D, 0.5);
  if (scheme === 'learned' || scheme === 'sinusoidal') {
    weights.positionToQ = some(D * D, 0.25);
    weights.positionToK = some(D * D, 0.25);
  }
  return { scheme, weights };
}

/** The vectors that are added for position m: learned, or sines and cosines. */
export function positionRow(head: Head, m: number): Float64Array {
  const rows = head.weights.positions ?? sinusoids;
  return rows.subarray(m * D, (m + 1) * D);
}

/** Queries and keys of a whole log, (lines, D) each; `table` turns them when the scheme is RoPE. */
export function encode(head: Head, log: Log, table?: RopeTable) {
  const lines = log.names.length;
  const { weights } = head;
  const q = new Float64Array(lines * D);
  const k = new Float64Array(lines * D);
  for (let m = 0; m < lines; m++) {
    for (let j = 0; j < D; j++) {
      q[m * D + j] = weights.q[log.asked[m] * D + j];
      k[m * D + j] = weights.k[log.names[m] * D + j];
    }
    if (!weights.positionToQ || !weights.positionToK) continue;
    const row = positionRow(head, m);
    for (let i = 0; i < D; i++) {
      for (let j = 0; j < D; j++) {
        q[m * D + j] += row[i] * weights.positionToQ[i * D + j];
        k[m * D + j] += row[i] * weights.positionToK[i * D + j];
      }
    }
  }
  if (!table) return { q, k };
  return {
    q: applyRope(q, table, { headDim: D }),
    k: applyRope(k, table, { headDim: D }),
  };
}

/** Attention of the last `queries` questions over all lines, by rope-core. */
export function attend(
  head: Head,
  { q, k }: { q: Float64Array; k: Float64Array },
  values: number[],
  queries = values.length,
) {
  const lines = values.length;
  // ALiBi adds −slope · (m − n). The softmax drops what all n share, and one more component carries slope · n.
  const headDim = D + 1;
  const slope = head.scheme === 'alibi' ? SLOPE * Math.sqrt(D) : 0;
  const wideQ = new Float64Array(queries * headDim).fill(slope);
  const wideK = new Float64Array(lines * headDim);
  const v = new Float64Array(lines * headDim);
  for (let n = 0; n < lines; n++) {
    wideK.set(k.subarray(n * D, (n + 1) * D), n * headDim);
    wideK[n * headDim + D] = n;
    v[n * headDim + values[n]] = 1; // a line hands on its value, one-hot
  }
  for (let m = 0; m < queries; m++) {
    const at = lines - queries + m;
    wideQ.set(q.subarray(at * D, (at + 1) * D), m * headDim);
  }
  return attention(wideQ, wideK, v, {
    heads: 1,
    headDim,
    scale: 1 / Math.sqrt(D),
  });
}
