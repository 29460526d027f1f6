import { checkPairing, shapeError } from '../errors/check.ts';
import type { Pairing, RealArray } from '../types.ts';
import { prepareOut } from './prepare-out.ts';
import { rotateRow } from './rotate-row.ts';

/** Options of `applyRopeSingle`. */
export interface ApplyRopeSingleOptions<A extends RealArray = RealArray> {
  /** Which two dimensions turn together; `interleaved` when absent. */
  pairing?: Pairing;
  /** Where to write: the input itself for in-place work, or an array of the same type and length. */
  out?: A;
}

/**
 * Rotates one head vector at one position.
 *
 * Dimensions beyond `2 * cosRow.length` pass through unchanged (partial rotary).
 *
 * Convention: positive angle = counter-clockwise; pairing `interleaved` unless told otherwise.
 * Equals: one row of `apply_rotary_emb` in meta-llama/llama (`interleaved`) or of
 * `apply_rotary_pos_emb` in Hugging Face transformers (`half`).
 *
 * @param x shape (headDim,)
 * @param cosRow cosines of this position, shape (pairs,)
 * @param sinRow sines of this position, shape (pairs,)
 * @param options pairing, out
 * @returns the rotated vector, same type and length as `x`; `out` when it was given
 * @throws RopeError `shape-mismatch`, `wrong-array-type`, `overlapping-out`, `bad-pairing`
 * @example
 * const row = ropeTable({ inverseFrequencies: ropeFrequencies(4) }, [1]);
 * applyRopeSingle(new Float64Array([1, 0, 0, 1]), row.cos, row.sin) // => [0.5403023058681398, 0.8414709848078965, -0.009999833334166664, 0.9999500004166653]
 */
export function applyRopeSingle<A extends RealArray>(
  x: A,
  cosRow: ArrayLike<number>,
  sinRow: ArrayLike<number>,
  options: ApplyRopeSingleOptions<A> = {},
): A {
  const { pairing = 'interleaved' } = options;
  checkPairing(pairing);
  const pairs = cosRow.length;
  if (sinRow.length !== pairs || 2 * pairs > x.length) {
    throw shapeError(
      `${pairs} cosines and ${sinRow.length} sines do not fit a vector of ${x.length} dimensions`,
      x.length,
    );
  }
  const out = prepareOut(x, options.out);
  if (out !== x && x.length > 2 * pairs) out.set(x);
  rotateRow(x, out, cosRow, sinRow, 0, pairs, 0, pairing === 'half');
  return out;
}
