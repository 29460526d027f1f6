import { checkArgument, checkFactor } from '../errors/check.ts';

/** What the scaling of Llama 3.1 needs. */
export interface Llama3Options {
  /** Divisor of the slow pairs: 8 in Llama 3.1, 32 in 3.2. */
  factor: number;
  /** Pairs with a wavelength above originalLength / lowFreqFactor are divided. */
  lowFreqFactor: number;
  /** Pairs with a wavelength below originalLength / highFreqFactor are kept. */
  highFreqFactor: number;
  /** Tokens of the trained context: 8192. */
  originalLength: number;
}

/**
 * Scaling of Llama 3.1 and later: by wavelength. Short ones stay, long ones are divided by the
 * factor, those between are blended.
 *
 * Convention: the blend is linear in turns within the original context, not in the pair index as
 * YaRN's; there is no attention factor.
 * Equals: `_compute_llama3_parameters` in Hugging Face transformers; `apply_scaling` in
 * meta-llama/llama-models.
 *
 * @param inverseFrequencies plain frequencies, radians per position, shape (pairs,)
 * @param options factor, lowFreqFactor, highFreqFactor, originalLength
 * @returns radians per position, shape (pairs,)
 * @throws RopeError `bad-argument`
 * @example
 * const plain = ropeFrequencies(128, 500000);
 * const scaled = llama3Scaling(plain, { factor: 8, lowFreqFactor: 1, highFreqFactor: 4, originalLength: 8192 });
 * [plain[28] / scaled[28], plain[35] / scaled[35]] // => [1, 8]
 */
export function llama3Scaling(
  inverseFrequencies: ArrayLike<number>,
  options: Llama3Options,
): Float64Array {
  const { factor, lowFreqFactor, highFreqFactor, originalLength } = options;
  checkFactor(factor);
  checkArgument(
    lowFreqFactor > 0 && highFreqFactor > 0 && originalLength > 0,
    `low ${lowFreqFactor}, high ${highFreqFactor}, original length ${originalLength}`,
    'All three must be positive.',
    options,
  );
  const longest = originalLength / lowFreqFactor;
  const shortest = originalLength / highFreqFactor;
  return Float64Array.from(inverseFrequencies, (frequency) => {
    const wavelength = (2 * Math.PI) / frequency;
    if (wavelength > longest) return frequency / factor;
    if (wavelength < shortest || lowFreqFactor === highFreqFactor) return frequency;
    const smooth = (originalLength / wavelength - lowFreqFactor) / (highFreqFactor - lowFreqFactor);
    return ((1 - smooth) * frequency) / factor + smooth * frequency;
  });
}
