/**
 * Frequencies and attention factor of YaRN.
 *
 * @param d              dimensions that rotate, even
 * @param base           the base of the frequencies
 * @param factor         how many times longer the context gets, 1 or more
 * @param originalLength tokens of the trained context
 * @param betaFast       pairs with more turns are kept; 32 in the paper
 * @param betaSlow       pairs with fewer are divided; 1 in the paper
 * @returns d/2 frequencies in radians per position, and one factor
 */
export function yarn(
  d: number,
  base: number,
  factor: number,
  originalLength: number,
  betaFast: number,
  betaSlow: number,
): { frequencies: ArrayLike<number>; attentionFactor: number } {
  const frequencies = new Float64Array(d / 2);
  const attentionFactor = 0;

  // 1. Where does the ramp begin and end, in whole pairs?
  // 2. Blend base^(−2i/d) with the same frequency divided by the factor.
  void [base, factor, originalLength, betaFast, betaSlow]; // delete me

  return { frequencies, attentionFactor };
}
