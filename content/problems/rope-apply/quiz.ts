import { ropeApply, ropeFrequencies } from 'rope-core';

/** Radians that pair 1 turns per position at d = 8, base 10000. */
export function pairOneOfEight(): number {
  return ropeFrequencies(8)[1];
}

export const rowAtZero = (): number[] => [
  ...ropeApply(0, [[1, 0, 0, 1]], 10000),
];
