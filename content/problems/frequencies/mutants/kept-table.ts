// misconception: table-kept-between-calls
// Keeps the frequencies by width and forgets the base.
const kept = new Map<number, number[]>();

export function inverseFrequencies(d: number, base: number): number[] {
  if (d % 2 !== 0) throw new RangeError(`odd d: ${d}`);
  let out = kept.get(d);
  if (!out) {
    out = [];
    for (let i = 0; i < d / 2; i++) out.push(base ** ((-2 * i) / d));
    kept.set(d, out);
  }
  return [...out];
}
