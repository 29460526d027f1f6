import { ropeFrequencies } from 'rope-core';

/** One angle and one score per pair. */
export function anglesAndScores(): number[] {
  const pairs = ropeFrequencies(128).length;
  return [pairs, pairs];
}
