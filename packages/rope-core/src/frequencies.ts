import { checkBase, checkRotaryDim } from './errors/check.ts';

/**
 * Inverse frequencies of plain RoPE: pair i turns by `base^(-2i/rotaryDim)` radians per position.
 *
 * The denominator is the number of dimensions that rotate, not the size of the head.
 *
 * Convention: pair 0 is the fastest, one radian per position; positions count from 0.
 * Equals: `1 / base ** (torch.arange(0, dim, 2) / dim)` in Hugging Face transformers and
 * `precompute_freqs_cis` in meta-llama/llama, before the outer product.
 *
 * @param rotaryDim number of dimensions that rotate, even
 * @param base the base, `rope_theta` in configs, no unit
 * @returns shape (rotaryDim / 2,), radians per position
 * @throws RopeError `odd-rotary-dim`, `bad-base`
 * @example
 * ropeFrequencies(4) // => [1, 0.01]
 */
export function ropeFrequencies(rotaryDim: number, base = 10000): Float64Array {
  checkRotaryDim(rotaryDim);
  checkBase(base);
  const frequencies = new Float64Array(rotaryDim / 2);
  for (let i = 0; i < frequencies.length; i++) {
    frequencies[i] = 1 / Math.pow(base, (2 * i) / rotaryDim);
  }
  return frequencies;
}
