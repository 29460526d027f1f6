import { checkArgument, shapeError } from '../errors/check.ts';
import { ropeFrequencies } from '../frequencies.ts';

/**
 * LongRoPE's frequencies: one searched divisor per pair. Models carry two lists and switch from the
 * short to the long one when a sequence outgrows the original context.
 *
 * Convention: the factor divides the frequency; the caller chooses the list.
 * Equals: `_compute_longrope_parameters` in Hugging Face transformers; `rope_type: "su"` of the first
 * Phi-3 releases.
 *
 * @param rotaryDim number of dimensions that rotate, even
 * @param base the base
 * @param factors `short_factor` or `long_factor`, shape (rotaryDim / 2,)
 * @returns radians per position, shape (rotaryDim / 2,)
 * @throws RopeError `shape-mismatch`, `odd-rotary-dim`, `bad-base`
 * @example
 * longropeFrequencies(4, 10000, [1, 2]) // => [1, 0.005]
 */
export function longropeFrequencies(
  rotaryDim: number,
  base: number,
  factors: ArrayLike<number>,
): Float64Array {
  const plain = ropeFrequencies(rotaryDim, base);
  if (factors.length !== plain.length) {
    throw shapeError(`${factors.length} factors for ${plain.length} pairs`, factors.length);
  }
  return plain.map((_, i) => 1 / (factors[i] * Math.pow(base, (2 * i) / rotaryDim)));
}

/**
 * What LongRoPE multiplies cos and sin by: sqrt(1 + ln(factor) / ln(original length)).
 *
 * Convention: factor = new length / original length; 1 or less gives 1. It applies to short
 * sequences too.
 * Equals: `attention_factor` of `_compute_longrope_parameters` in Hugging Face transformers.
 *
 * @param factor how many times longer the context gets
 * @param originalLength tokens of the original context, 2 or more
 * @returns the attention factor, no unit
 * @throws RopeError `bad-argument`
 * @example
 * longropeAttentionFactor(32, 4096) // => 1.1902380714238083
 */
export function longropeAttentionFactor(factor: number, originalLength: number): number {
  if (factor <= 1) return 1;
  checkArgument(
    originalLength > 1,
    `original length ${originalLength}`,
    'The formula divides by its logarithm: pass 2 or more.',
    originalLength,
  );
  return Math.sqrt(1 + Math.log(factor) / Math.log(originalLength));
}
