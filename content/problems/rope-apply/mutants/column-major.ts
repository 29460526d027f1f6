// misconception: column-major
// Writes column after column instead of row after row.
export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): Float64Array {
  const T = x.length;
  const d = x[0].length;
  if (d % 2 !== 0) throw new RangeError(`odd d: ${d}`);
  const out = new Float64Array(T * d);
  for (let m = 0; m < T; m++) {
    for (let i = 0; i < d / 2; i++) {
      const angle = m * base ** ((-2 * i) / d);
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const [a, b] = [x[m][2 * i], x[m][2 * i + 1]];
      out[2 * i * T + m] = a * c - b * s;
      out[(2 * i + 1) * T + m] = a * s + b * c;
    }
  }
  return out;
}
