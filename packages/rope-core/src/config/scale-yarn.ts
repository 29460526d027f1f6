import { yarnAttentionFactor, yarnSoftmaxScaleFactor } from '../scaling/yarn-attention.ts';
import { yarnFrequencies } from '../scaling/yarn.ts';
import { readLengths } from './lengths.ts';
import type { Scaled, ScaleInput } from './scale-input.ts';

/** `rope_type: "yarn"`. */
export function yarn({ model, params, nested, rotaryDim, base }: ScaleInput): Scaled {
  const lengths = readLengths(model, params, nested);
  const { factor, originalLength } = lengths;
  const mscaleAllDim = params.number('mscale_all_dim') ?? 0;
  const softmaxScaleFactor = yarnSoftmaxScaleFactor(factor, mscaleAllDim);
  if (softmaxScaleFactor !== 1) {
    params.warn(
      'softmax-scale',
      `mscale_all_dim multiplies the softmax scale by ${softmaxScaleFactor.toFixed(4)}; leaving it out flattens attention`,
      'mscale_all_dim',
    );
  }
  if (factor > 1) {
    params.warn(
      'static-scaling',
      'YaRN changes short texts too; enable it for long inputs only',
      'rope_type',
    );
  }
  const turns = (key: string): number | undefined =>
    params.number(key) === 0 ? undefined : params.positive(key); // 0 counts as absent in Hugging Face
  const betaFast = turns('beta_fast') ?? 32;
  const betaSlow = turns('beta_slow') ?? 1;
  const truncate = params.boolean('truncate') ?? true;
  if (nested && !truncate) {
    params.warn(
      'truncate-nested',
      'Hugging Face 5.x looks for truncate beside the layer types and misses it here; this follows the config',
      'truncate',
    );
  }
  const attentionFactor = params.number('attention_factor');
  const mscale = params.number('mscale');
  return {
    ...lengths,
    inverseFrequencies: yarnFrequencies({
      rotaryDim,
      base,
      factor,
      originalLength,
      betaFast,
      betaSlow,
      truncate,
    }),
    attentionFactor: yarnAttentionFactor({
      factor,
      mscaleAllDim,
      ...(mscale === undefined ? {} : { mscale }),
      ...(attentionFactor === undefined ? {} : { attentionFactor }),
    }),
    softmaxScaleFactor,
  };
}
