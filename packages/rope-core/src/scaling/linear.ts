import { checkFactor } from '../errors/check.ts';

/**
 * Position interpolation: every frequency divided by the factor, so that position `factor * p`
 * gets the angles that p had in training.
 *
 * Convention: a factor above 1 stretches the context; 1 changes nothing.
 * Equals: `_compute_linear_scaling_rope_parameters` in Hugging Face transformers; `freq_scale =
 * 1/factor` in ggml; `interpolate_factor` in lucidrains/rotary-embedding-torch.
 *
 * @param inverseFrequencies radians per position, shape (pairs,)
 * @param factor how many times longer the context gets
 * @returns radians per position, shape (pairs,)
 * @throws RopeError `bad-argument`
 * @example
 * linearScaling(ropeFrequencies(4), 4) // => [0.25, 0.0025]
 */
export function linearScaling(inverseFrequencies: ArrayLike<number>, factor: number): Float64Array {
  checkFactor(factor);
  return Float64Array.from(inverseFrequencies, (frequency) => frequency / factor);
}
