// misconception: odd-width-accepted
// Takes an odd d and rounds the pairs down.
/** Radians per position of each of the d/2 pairs, the fastest first. */
export function inverseFrequencies(d: number, base: number): number[] {
  if (!Number.isInteger(d) || d < 2) {
    throw new RangeError(`d must be even and positive. Received d = ${d}.`);
  }
  const out: number[] = [];
  for (let i = 0; i < Math.floor(d / 2); i++) out.push(base ** ((-2 * i) / d));
  return out;
}
