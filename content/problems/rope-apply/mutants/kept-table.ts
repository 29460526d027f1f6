// misconception: table-kept-between-calls
// Frequencies are kept by width: another base gets the old ones.
const known = new Map<number, number[]>();

export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): Float64Array {
  const T = x.length;
  const d = x[0].length;
  if (d % 2 !== 0) throw new RangeError(`odd d: ${d}`);
  const out = new Float64Array(T * d);
  const frequencies =
    known.get(d) ??
    Array.from({ length: d / 2 }, (_, i) => base ** ((-2 * i) / d));
  known.set(d, frequencies);
  for (let m = 0; m < T; m++) {
    for (let i = 0; i < d / 2; i++) {
      const angle = m * frequencies[i];
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const [a, b] = [x[m][2 * i], x[m][2 * i + 1]];
      out[m * d + 2 * i] = a * c - b * s;
      out[m * d + 2 * i + 1] = a * s + b * c;
    }
  }
  return out;
}
