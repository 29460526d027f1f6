import { ropeFrequencies } from 'rope-core';

/** Radians that pair 1 turns per position at d = 8, base 10000. */
export function pairOneOfEight(): number {
  return ropeFrequencies(8)[1];
}
