// misconception: pairs-counted-from-one
// Counts pairs from 1.
/** Radians per position of each of the d/2 pairs, the fastest first. */
export function inverseFrequencies(d: number, base: number): number[] {
  if (!Number.isInteger(d) || d < 2 || d % 2 !== 0) {
    throw new RangeError(`d must be even and positive. Received d = ${d}.`);
  }
  const out: number[] = [];
  for (let i = 1; i <= d / 2; i++) out.push(base ** ((-2 * i) / d));
  return out;
}
