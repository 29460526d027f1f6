import { longropeAttentionFactor, longropeFrequencies } from '../scaling/longrope.ts';
import { readLengths } from './lengths.ts';
import type { Scaled, ScaleInput } from './scale-input.ts';

/** `rope_type: "longrope"`: two lists of factors and a switch between them. */
export function longrope({ model, params, nested, rotaryDim, base, seqLen }: ScaleInput): Scaled {
  const lengths = readLengths(model, params, nested);
  const { factor, originalLength } = lengths;
  const list = (key: string): readonly number[] => {
    const factors =
      params.numbers(key) ??
      params.missing(
        key,
        'LongRoPE needs one factor per pair',
        'Write short_factor and long_factor.',
      );
    if (factors.length !== rotaryDim / 2 || factors.some((item) => item <= 0)) {
      params.fail(
        key,
        `${factors.length} factors for ${rotaryDim / 2} pairs, all above 0`,
        'Write one factor per pair that rotates.',
      );
    }
    return factors;
  };
  const [short, long] = [list('short_factor'), list('long_factor')];
  params.warn(
    'cached-keys-stale',
    `frequencies switch past ${originalLength} tokens: keys cached before the switch do not fit those after`,
    'long_factor',
  );
  const isLong = seqLen !== undefined && seqLen > originalLength;
  // Phi-3.5-MoE gives its amplitudes outright.
  const given =
    params.number(isLong ? 'long_mscale' : 'short_mscale') ?? params.number('attention_factor');
  return {
    ...lengths,
    inverseFrequencies: longropeFrequencies(rotaryDim, base, isLong ? long : short),
    attentionFactor: given ?? longropeAttentionFactor(factor, originalLength),
  };
}
