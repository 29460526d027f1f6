import { ropeFrequencies, rotatePair } from 'rope-core';

export const firstPairTurned = (): number[] => [
  ...rotatePair(4, 1, 0, 1),
  2,
  5,
];

export const planesOfAHead = (): number[] => [ropeFrequencies(64).length, 10];
