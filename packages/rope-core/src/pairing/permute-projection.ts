import { checkPairing, checkRotaryDim, shapeError } from '../errors/check.ts';
import type { Pairing, RealArray } from '../types.ts';

/** Options of `permuteProjection`. */
export interface PermuteProjectionOptions {
  /** Rows per head: dimensions of one head. */
  headDim: number;
  /** Rows per head that rotate, a prefix; all of them when absent. */
  rotaryDim?: number;
  /** The pairing the result is for; `half` when absent. The input is for the other one. */
  to?: Pairing;
}

/**
 * Reorders the rows of a q or k projection so that a model trained with one pairing can run with
 * the other. Scores stay the same; values and output projections are never touched.
 *
 * With grouped-query attention, k has fewer heads than q: call it for k with the number of KV heads.
 *
 * Convention: weights are (out, in) as in PyTorch, out = heads * headDim.
 * Equals: `permute` in Hugging Face's convert_llama_weights_to_hf.py for `to: 'half'`.
 *
 * @param weights shape (heads * headDim, inFeatures), row-major; a bias is the case inFeatures = 1
 * @param heads number of heads in this projection: query heads for q, KV heads for k
 * @param options headDim, rotaryDim, to
 * @returns a new array of the same type and shape
 * @throws RopeError `shape-mismatch`, `odd-rotary-dim`, `bad-pairing`
 * @example
 * permuteProjection(new Float64Array([0, 1, 2, 3]), 1, { headDim: 4 }) // => [0, 2, 1, 3]
 */
export function permuteProjection<A extends RealArray>(
  weights: A,
  heads: number,
  options: PermuteProjectionOptions,
): A {
  const { headDim, rotaryDim = headDim, to = 'half' } = options;
  checkPairing(to);
  checkRotaryDim(rotaryDim);
  const inFeatures = weights.length / (heads * headDim);
  if (![heads, headDim, inFeatures].every(Number.isInteger) || rotaryDim > headDim) {
    throw shapeError(
      `${weights.length} weights are not ${heads} heads x ${headDim} rows, ${rotaryDim} of which rotate, x whole columns`,
      weights.length,
    );
  }
  const out = weights.slice() as A;
  const pairs = rotaryDim / 2;
  for (let head = 0; head < heads; head++) {
    for (let row = 0; row < rotaryDim; row++) {
      // `row` counts in the interleaved order; its place in the half order is the other side.
      const split = (row >> 1) + (row & 1) * pairs;
      const from = head * headDim + (to === 'half' ? row : split);
      const target = head * headDim + (to === 'half' ? split : row);
      out.set(weights.subarray(from * inFeatures, (from + 1) * inFeatures), target * inFeatures);
    }
  }
  return out;
}
