// One small function per scaling method: parameters in, frequencies and factors out.
import { ropeFrequencies } from '../frequencies.ts';
import { linearScaling } from '../scaling/linear.ts';
import { llama3Scaling } from '../scaling/llama3.ts';
import { dynamicNtkBase, ntkBase } from '../scaling/ntk.ts';
import { proportionalFrequencies } from '../scaling/proportional.ts';
import { readFactor, readMaxPositions, readOriginalLength } from './lengths.ts';
import type { Scaled, ScaleInput } from './scale-input.ts';
import { longrope } from './scale-longrope.ts';
import { yarn } from './scale-yarn.ts';
import type { RopeType } from './spec.ts';

function plain({ rotaryDim, base }: ScaleInput): Scaled {
  return { inverseFrequencies: ropeFrequencies(rotaryDim, base) };
}

function linear({ params, rotaryDim, base }: ScaleInput): Scaled {
  const factor = readFactor(params);
  return { inverseFrequencies: linearScaling(ropeFrequencies(rotaryDim, base), factor), factor };
}

function rebased(effectiveBase: number, rotaryDim: number, factor: number): Scaled {
  return { inverseFrequencies: ropeFrequencies(rotaryDim, effectiveBase), effectiveBase, factor };
}

function ntk({ params, rotaryDim, base }: ScaleInput): Scaled {
  const factor = readFactor(params);
  return rebased(ntkBase(base, factor, rotaryDim), rotaryDim, factor);
}

function dynamic({ model, params, rotaryDim, base, seqLen }: ScaleInput): Scaled {
  const alpha = params.positive('alpha'); // Hunyuan: fixed NTK under the name of dynamic
  if (alpha !== undefined) return rebased(ntkBase(base, alpha, rotaryDim), rotaryDim, alpha);
  const factor = readFactor(params);
  const maxPositions = readMaxPositions(model);
  if (maxPositions === undefined) {
    return model.missing(
      'max_position_embeddings',
      'dynamic NTK grows from it',
      'Write the context the model was trained on.',
    );
  }
  params.warn(
    'cached-keys-stale',
    `the base grows with the sequence past ${maxPositions}: keys cached before were rotated by another base`,
    'rope_type',
  );
  const grown = dynamicNtkBase({
    base,
    rotaryDim,
    factor,
    maxPositions,
    ...(seqLen === undefined ? {} : { seqLen }),
  });
  return { ...rebased(grown, rotaryDim, factor), originalLength: maxPositions };
}

function llama3({ model, params, nested, rotaryDim, base }: ScaleInput): Scaled {
  const factor = readFactor(params);
  const needed = (key: string): number =>
    params.positive(key) ??
    params.missing(
      key,
      `rope_type llama3 needs ${key}`,
      'Llama 3.1 has low_freq_factor 1.0 and high_freq_factor 4.0.',
    );
  const lowFreqFactor = needed('low_freq_factor');
  const highFreqFactor = needed('high_freq_factor');
  const { originalLength, maxPositions } = readOriginalLength(model, params, nested);
  const frequencies = ropeFrequencies(rotaryDim, base);
  const options = { factor, lowFreqFactor, highFreqFactor, originalLength };
  return {
    inverseFrequencies: llama3Scaling(frequencies, options),
    factor,
    originalLength,
    maxPositions,
  };
}

function proportional({ params, headDim, base, partial }: ScaleInput): Scaled {
  const factor = params.has('factor') ? readFactor(params) : 1;
  return { inverseFrequencies: proportionalFrequencies(headDim, base, partial, factor), factor };
}

/** The function of each method. */
export const scaleBy: Readonly<Record<RopeType, (input: ScaleInput) => Scaled>> = {
  default: plain,
  linear,
  ntk,
  dynamic,
  yarn,
  llama3,
  longrope,
  proportional,
};
