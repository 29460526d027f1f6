import { checkArgument, checkFactor } from '../errors/check.ts';
import { ropeFrequencies } from '../frequencies.ts';

/** What YaRN needs; everything but the first four has the paper's value when absent. */
export interface YarnOptions {
  /** Number of dimensions that rotate, even. */
  rotaryDim: number;
  /** The trained base. */
  base: number;
  /** How many times longer the context gets. */
  factor: number;
  /** Tokens of the trained context. */
  originalLength: number;
  /** Pairs with more turns than this within the trained context are kept; 32 when absent. */
  betaFast?: number;
  /** Pairs with fewer turns than this are fully interpolated; 1 when absent. */
  betaSlow?: number;
  /** Round the ends of the ramp outward to whole pairs; true when absent, false in gpt-oss. */
  truncate?: boolean;
}

/** Ends of YaRN's ramp, counted in pairs: kept up to `low`, interpolated from `high`. */
export interface YarnRange {
  /** Last pair that is kept. */
  readonly low: number;
  /** First pair that is fully interpolated. */
  readonly high: number;
}

/**
 * Between which pairs YaRN's ramp runs.
 *
 * Convention: fractional pair indices unless truncated; `low` is at least 0, `high` at most
 * rotaryDim - 1, as the source has it, which may lie beyond the last pair.
 * Equals: `find_correction_range` in Hugging Face transformers and jquesnelle/yarn; `corr_dims` in
 * ggml.
 *
 * @param options rotaryDim, base, originalLength, betaFast, betaSlow, truncate
 * @returns the two ends
 * @throws RopeError `bad-argument`
 * @example
 * yarnRange({ rotaryDim: 128, base: 1e6, originalLength: 32768 }) // => { low: 23, high: 40 }
 */
export function yarnRange(options: Omit<YarnOptions, 'factor'>): YarnRange {
  const { rotaryDim, base, originalLength, betaFast = 32, betaSlow = 1, truncate = true } = options;
  checkArgument(
    originalLength > 0 && base > 0 && base !== 1,
    `originalLength ${originalLength}, base ${base}`,
    'YaRN needs a positive original length and a positive base other than 1.',
    originalLength,
  );
  const pairWithTurns = (turns: number): number =>
    (rotaryDim * Math.log(originalLength / (turns * 2 * Math.PI))) / (2 * Math.log(base));
  let low = pairWithTurns(betaFast);
  let high = pairWithTurns(betaSlow);
  if (truncate) {
    low = Math.floor(low);
    high = Math.ceil(high);
  }
  return { low: Math.max(low, 0), high: Math.min(high, rotaryDim - 1) };
}

/**
 * YaRN's frequencies: fast pairs kept, slow pairs divided by the factor, a straight ramp between.
 *
 * Convention: the ramp is linear in the pair index and blends frequencies, not wavelengths.
 * Equals: `_compute_yarn_parameters` in Hugging Face transformers; `LlamaYaRNScaledRotaryEmbedding`
 * in jquesnelle/yarn.
 *
 * @param options rotaryDim, base, factor, originalLength, betaFast, betaSlow, truncate
 * @returns radians per position, shape (rotaryDim / 2,)
 * @throws RopeError `odd-rotary-dim`, `bad-base`, `bad-argument`
 * @example
 * const scaled = yarnFrequencies({ rotaryDim: 128, base: 1e6, factor: 4, originalLength: 32768 });
 * [scaled[0], scaled[63] / ropeFrequencies(128, 1e6)[63]] // => [1, 0.25]
 */
export function yarnFrequencies(options: YarnOptions): Float64Array {
  const { rotaryDim, base, factor } = options;
  checkFactor(factor);
  const { low, high } = yarnRange(options);
  const width = low === high ? 0.001 : high - low; // the source's guard against division by zero
  return ropeFrequencies(rotaryDim, base).map((_, i) => {
    const power = Math.pow(base, (2 * i) / rotaryDim);
    const kept = 1 - Math.min(Math.max((i - low) / width, 0), 1);
    return (1 / (factor * power)) * (1 - kept) + (1 / power) * kept;
  });
}
