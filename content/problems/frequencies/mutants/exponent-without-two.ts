// misconception: exponent-denominator
// Divides i by d, not by the number of pairs.
/** Radians per position of each of the d/2 pairs, the fastest first. */
export function inverseFrequencies(d: number, base: number): number[] {
  if (!Number.isInteger(d) || d < 2 || d % 2 !== 0) {
    throw new RangeError(`d must be even and positive. Received d = ${d}.`);
  }
  const out: number[] = [];
  for (let i = 0; i < d / 2; i++) out.push(base ** (-i / d));
  return out;
}
