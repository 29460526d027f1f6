// misconception: result-shared
// One buffer serves every call: the next call overwrites the last result.
let buffer = new Float64Array(0);

export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): Float64Array {
  const T = x.length;
  const d = x[0].length;
  if (d % 2 !== 0) throw new RangeError(`odd d: ${d}`);
  if (buffer.length < T * d) buffer = new Float64Array(1 << 16);
  const out = buffer.subarray(0, T * d);
  for (let m = 0; m < T; m++) {
    for (let i = 0; i < d / 2; i++) {
      const angle = m * base ** ((-2 * i) / d);
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const [a, b] = [x[m][2 * i], x[m][2 * i + 1]];
      out[m * d + 2 * i] = a * c - b * s;
      out[m * d + 2 * i + 1] = a * s + b * c;
    }
  }
  return out;
}
