// misconception: table-kept-between-calls
// The base of the first call serves all later ones.
let kept: number | undefined;

export function inverseFrequencies(d: number, base: number): number[] {
  if (!Number.isInteger(d) || d < 2 || d % 2 !== 0) {
    throw new RangeError(`d must be even and positive. Received d = ${d}.`);
  }
  kept ??= base;
  const out: number[] = [];
  for (let i = 0; i < d / 2; i++) out.push(kept ** ((-2 * i) / d));
  return out;
}
