import { unseenAngles, type RopeSpec } from 'rope-core';

/**
 * The longest text whose angles training has shown, in tokens. A pair that went once round within
 * the trained length has seen them all; the others have seen an arc of `trained` tokens, and a
 * scaling that divides a frequency stretches it by as much. Infinity when every pair went round.
 */
export function arcLimit(spec: RopeSpec, trained: number): number {
  let limit = Infinity;
  spec.plainInverseFrequencies.forEach((plain, pair) => {
    limit = Math.min(limit, arcOfPair(plain, spec.inverseFrequencies[pair]!, trained));
  });
  return limit;
}

/** The same for one pair. A pair that does not turn meets one angle only. */
export function arcOfPair(plain: number, running: number, trained: number): number {
  const wentRound = trained * plain >= 2 * Math.PI;
  if (wentRound || running === 0) return Infinity;
  // Rounding of the division must not cost a token.
  return Math.floor(((trained * plain) / running) * (1 + 1e-9));
}

/**
 * How many pairs meet unseen angles in a text of `length` tokens. An interpolated position may end
 * between the last trained one and the one after it; that sliver does not count.
 */
export function unseenAt(spec: RopeSpec, trained: number, length: number): number {
  const { inverseFrequencies, plainInverseFrequencies: plain } = spec;
  return unseenAngles(inverseFrequencies, trained, length, plain).filter(
    ({ pair, trainedAngle, reachedAngle }) =>
      reachedAngle - trainedAngle > plain[pair]! * (1 + 1e-6),
  ).length;
}
