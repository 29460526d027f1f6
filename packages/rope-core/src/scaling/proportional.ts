import { checkArgument, checkBase, checkFactor, checkRotaryDim } from '../errors/check.ts';

/**
 * Proportional RoPE (p-RoPE): the slowest pairs do not rotate, and the others keep the frequencies
 * they have in a fully rotated head. This is not partial rotary, whose exponents are spread over the
 * rotated dimensions alone.
 *
 * Convention: all headDim/2 pairs exist; those that do not rotate have frequency 0. In `half`
 * pairing they are (i, i + headDim/2), spread over both halves.
 * Equals: `_compute_proportional_rope_parameters` in Hugging Face transformers (Gemma 4).
 *
 * @param headDim dimensions of a head, even: the denominator of the exponents
 * @param base the base
 * @param proportion share of the pairs that rotate, 0 to 1
 * @param factor divides the frequencies, as in linear scaling
 * @returns radians per position, shape (headDim / 2,), zeros at the end
 * @throws RopeError `odd-rotary-dim`, `bad-base`, `bad-argument`
 * @example
 * proportionalFrequencies(8, 10000, 0.5) // => [1, 0.1, 0, 0]
 */
export function proportionalFrequencies(
  headDim: number,
  base: number,
  proportion: number,
  factor = 1,
): Float64Array {
  checkRotaryDim(headDim);
  checkBase(base);
  checkFactor(factor);
  checkArgument(
    proportion >= 0 && proportion <= 1,
    `proportion ${proportion}`,
    'Pass a share from 0 to 1.',
    proportion,
  );
  const rotating = Math.floor((proportion * headDim) / 2);
  return Float64Array.from({ length: headDim / 2 }, (_, i) =>
    i < rotating ? 1 / Math.pow(base, (2 * i) / headDim) / factor : 0,
  );
}
