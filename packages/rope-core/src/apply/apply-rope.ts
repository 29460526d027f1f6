import { checkPairing } from '../errors/check.ts';
import { RopeError } from '../errors/rope-error.ts';
import type { Pairing, RealArray, RopeTable } from '../types.ts';
import { prepareOut } from './prepare-out.ts';
import { resolveHeadDim } from './resolve-shape.ts';
import { rotateHalfBlocks, rotateInterleavedBlocks } from './rotate-blocks-float32.ts';
import { rotateRow } from './rotate-row.ts';

/** Options of `applyRope`. */
export interface ApplyRopeOptions<A extends RealArray = RealArray> {
  /** Which two dimensions turn together; `interleaved` when absent. */
  pairing?: Pairing;
  /** Table row of each token, shape (T,), integers from 0 to table.length - 1; `offset + t` when absent. */
  positions?: ArrayLike<number>;
  /** Row of the first token when `positions` is absent: the cached length while decoding. */
  offset?: number;
  /** Heads per token. */
  heads?: number;
  /** Dimensions per head. Give it whenever a head has a tail that does not rotate. */
  headDim?: number;
  /** Where to write: the input itself for in-place work, or an array of the same type and length. */
  out?: A;
}

/**
 * Rotates queries or keys: every pair of every head of token t by the angles of its table row.
 *
 * Dimensions beyond `2 * table.pairs` pass through unchanged (partial rotary). Without `headDim` and
 * `positions` the head size is guessed: fully rotated heads if the tokens fit the table, otherwise
 * one table row per token; pass `headDim` when heads have a tail. Products are formed in double and
 * rounded once. With `out`, the call allocates nothing.
 *
 * Convention: positive angle = counter-clockwise; pairing `interleaved` unless told otherwise;
 * token t takes row `positions[t]`, or `offset + t`.
 * Equals: `apply_rotary_emb` in meta-llama/llama (`interleaved`) and `apply_rotary_pos_emb` in
 * Hugging Face transformers (`half`).
 *
 * @param x shape (T, heads, headDim), row-major
 * @param table rows of cos and sin from `precomputeRope` or `ropeTable`
 * @param options pairing, positions or offset, heads, headDim, out
 * @returns the rotated array, same type and shape as `x`; `out` when it was given
 * @throws RopeError `position-outside-table`, `shape-mismatch`, `wrong-array-type`, `overlapping-out`, `bad-pairing`
 * @example
 * const table = precomputeRope(2, 4);
 * applyRope(new Float64Array([1, 0, 0, 1, 1, 0, 0, 1]), table) // => [1, 0, 0, 1, 0.5403023058681398, 0.8414709848078965, -0.009999833334166664, 0.9999500004166653]
 */
export function applyRope<A extends RealArray>(
  x: A,
  table: RopeTable,
  options: ApplyRopeOptions<A> = {},
): A {
  const { pairing = 'interleaved', positions, offset = 0, heads = 1 } = options;
  const { cos, sin, pairs, length } = table;
  checkPairing(pairing);
  const out = prepareOut(x, options.out);
  const headDim = resolveHeadDim(x.length, table, heads, positions?.length, options.headDim);
  const tokens = x.length / (heads * headDim);

  // All rows are checked before the first value is written: a refused call leaves `out` as it was.
  for (let t = 0; t < tokens; t++) {
    const row = positions ? positions[t] : offset + t;
    if (!(Number.isInteger(row) && row >= 0 && row < length)) {
      throw new RopeError(
        'position-outside-table',
        `token ${t} asks for row ${row} of a table with ${length} rows`,
        'Build a longer table, or rows for any positions with ropeTable(spec, positions).',
        row,
      );
    }
  }

  if (out !== x && headDim > 2 * pairs) out.set(x);
  const half = pairing === 'half';
  let blocked = 0; // heads that are done up to pair `even`
  const even = half ? pairs - (pairs % 2) : pairs;
  if (x instanceof Float32Array) {
    blocked = heads - (heads % (half ? 2 : 4));
    const rotateBlocks = half ? rotateHalfBlocks : rotateInterleavedBlocks;
    // prettier-ignore
    rotateBlocks(x, out as Float32Array, cos, sin, pairs, positions, offset, tokens, heads, headDim, blocked, even);
  }
  if (blocked < heads || even < pairs) {
    for (let t = 0, at = 0; t < tokens; t++) {
      const row = (positions ? positions[t] : offset + t) * pairs;
      for (let h = 0; h < heads; h++, at += headDim) {
        rotateRow(x, out, cos, sin, row, pairs, at, half, h < blocked ? even : 0);
      }
    }
  }
  return out;
}
