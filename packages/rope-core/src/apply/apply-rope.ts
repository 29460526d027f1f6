import { badPairing, positionOutsideTable } from '../errors/catalogue.ts';
import { RopeError } from '../errors/rope-error.ts';
import type { Pairing, RealArray, RopeTable } from '../types.ts';
import { rotateRow } from './kernels.ts';
import { rotateRowHalf32, rotateRowInterleaved32 } from './kernels-float32.ts';
import { prepareOut } from './prepare-out.ts';
import { resolveHeadDim } from './resolve-shape.ts';

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

function checkRow(row: number, token: number, table: RopeTable): void {
  if (!(Number.isInteger(row) && row >= 0 && row < table.length)) {
    throw new RopeError(positionOutsideTable, {
      value: row,
      detail: `token ${token} asks for a row that the table of ${table.length} rows does not have`,
    });
  }
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
  if (pairing !== 'interleaved' && pairing !== 'half')
    throw new RopeError(badPairing, { value: pairing });
  const out = prepareOut(x, options.out);
  const headDim = resolveHeadDim(x.length, table, heads, positions?.length, options.headDim);
  const { cos, sin, pairs } = table;
  const tokens = x.length / (heads * headDim);

  // All rows are checked before the first value is written: a refused call leaves `out` as it was.
  for (let t = 0; t < tokens; t++) checkRow(positions ? positions[t] : offset + t, t, table);
  if (out !== x && headDim > 2 * pairs) (out as RealArray).set(x);

  const half = pairing === 'half';
  for (let t = 0, at = 0; t < tokens; t++) {
    const row = (positions ? positions[t] : offset + t) * pairs;
    for (let h = 0; h < heads; h++, at += headDim) {
      if (x instanceof Float32Array) {
        if (half) rotateRowHalf32(x, out as Float32Array, cos, sin, row, pairs, at);
        else rotateRowInterleaved32(x, out as Float32Array, cos, sin, row, pairs, at);
      } else if (half) rotateRow(x, out, cos, sin, row, pairs, at, at + pairs, 1);
      else rotateRow(x, out, cos, sin, row, pairs, at, at + 1, 2);
    }
  }
  return out;
}
