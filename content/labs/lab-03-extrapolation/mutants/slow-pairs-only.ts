// misconception: interpolates-some-pairs
// The fastest pair is left alone.
import {
  ntkBase,
  ropeFrequencies,
  yarnAttentionFactor,
  yarnFrequencies,
  type RopeRotation,
} from 'rope-core';

const D = 16;
const BASE = 10000;
const TRAINED = 64;

/** How many times longer than in training the context is; never below 1. */
export function factorFor(length: number): number {
  return Math.max(1, length / TRAINED);
}

/** Radians per position for each pair: four answers to a context that is `factor` times too long. */
export function frequenciesFor(
  method: 'rope' | 'pi' | 'ntk' | 'yarn',
  factor: number,
): RopeRotation {
  const frequencies = ropeFrequencies(D, BASE);
  switch (method) {
    case 'rope':
      return { inverseFrequencies: frequencies };
    case 'pi': {
      // Position interpolation: every pair turns `factor` times more slowly.
      const slower = frequencies.map((frequency, i) =>
        i === 0 ? frequency : frequency / factor,
      );
      return { inverseFrequencies: slower };
    }
    case 'ntk': {
      // A larger base: the slowest pair is divided by the factor, the fastest stays.
      const base = ntkBase(BASE, factor, D);
      return { inverseFrequencies: ropeFrequencies(D, base) };
    }
    case 'yarn': {
      // By parts: fast pairs stay, slow ones are interpolated; sharper softmax.
      const inverseFrequencies = yarnFrequencies({
        rotaryDim: D,
        base: BASE,
        factor,
        originalLength: TRAINED,
      });
      const attentionFactor = yarnAttentionFactor({ factor });
      return { inverseFrequencies, attentionFactor };
    }
  }
}
