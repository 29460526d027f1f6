import { ropeFrequencies } from 'rope-core';

/** Numerator and denominator: the frequency of pair 4 is the base to the power of their quotient. */
export function exponentOfPairFour(): number[] {
  const exponent = Math.log(ropeFrequencies(16, 10_000)[4]!) / Math.log(10_000);
  return [Math.round(16 * exponent), 16];
}
