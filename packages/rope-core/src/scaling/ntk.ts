import { checkArgument, checkBase, checkFactor, checkRotaryDim } from '../errors/check.ts';

/**
 * NTK-aware base: `base * factor^(d / (d - 2))`. With it the slowest pair is divided by the factor
 * exactly, the fastest stays, and those between are bent in proportion.
 *
 * Convention: d is the number of dimensions that rotate.
 * Equals: `theta_rescale_factor` in lucidrains/rotary-embedding-torch; the `alpha` of Hunyuan.
 *
 * @param base the trained base
 * @param factor how many times longer the context gets
 * @param rotaryDim number of dimensions that rotate, even, at least 4
 * @returns the base to use instead
 * @throws RopeError `bad-base`, `bad-argument`, `odd-rotary-dim`
 * @example
 * Math.round(ntkBase(10000, 4, 128)) // => 40890
 */
export function ntkBase(base: number, factor: number, rotaryDim: number): number {
  checkBase(base);
  checkFactor(factor);
  checkRotaryDim(rotaryDim);
  checkArgument(
    rotaryDim > 2,
    `rotaryDim ${rotaryDim} leaves nothing to bend`,
    'NTK scaling needs at least two pairs: rotaryDim 4 or more.',
    rotaryDim,
  );
  return base * Math.pow(factor, rotaryDim / (rotaryDim - 2));
}

/** What dynamic NTK needs. */
export interface DynamicNtkOptions {
  /** The trained base. */
  base: number;
  /** Number of dimensions that rotate, even, at least 4. */
  rotaryDim: number;
  /** The factor of the config. */
  factor: number;
  /** Tokens the model was trained on: `max_position_embeddings`. */
  maxPositions: number;
  /** Tokens seen so far; up to `maxPositions` nothing changes. */
  seqLen?: number;
}

/**
 * Base of dynamic NTK at a sequence length: it grows with the sequence, so keys cached under an
 * earlier length were rotated by another base than the query that meets them.
 *
 * Convention: `seqLen` is the longest length seen, in tokens.
 * Equals: `_compute_dynamic_ntk_parameters` in Hugging Face transformers. vLLM computes one base for
 * the longest length of the engine instead.
 *
 * @param options base, rotaryDim, factor, maxPositions, seqLen
 * @returns the base to use at that length
 * @throws RopeError `bad-base`, `bad-argument`, `odd-rotary-dim`
 * @example
 * const llama2 = { base: 10000, rotaryDim: 128, factor: 2, maxPositions: 4096 };
 * dynamicNtkBase({ ...llama2, seqLen: 4096 }) // => 10000
 * Math.round(dynamicNtkBase({ ...llama2, seqLen: 8192 })) // => 30528
 */
export function dynamicNtkBase(options: DynamicNtkOptions): number {
  const { base, rotaryDim, factor, maxPositions, seqLen = maxPositions } = options;
  checkFactor(factor);
  const length = Math.max(seqLen, maxPositions);
  return ntkBase(base, (factor * length) / maxPositions - (factor - 1), rotaryDim);
}
