import { ropeFrequencies } from 'rope-core';

export const sumOfPairs = (): number => -7 + -3;

/** One angle and one score per pair. */
export function anglesAndScores(): number[] {
  const pairs = ropeFrequencies(128).length;
  return [pairs, pairs];
}
