// misconception: table-kept-between-calls
// The base of the first call serves all later ones.
let kept: number | undefined;

export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): Float64Array {
  const T = x.length;
  const d = x[0]?.length ?? 0;
  if (d % 2 !== 0) {
    throw new RangeError(
      `d must be even: pairs need two numbers each. Received d = ${d}.`,
    );
  }

  kept ??= base;
  const out = new Float64Array(T * d);
  for (let position = 0; position < T; position++) {
    for (let i = 0; i < d / 2; i++) {
      const frequency = kept! ** ((-2 * i) / d);
      const angle = position * frequency;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);

      // Read both numbers before writing either: each result needs both.
      const first = x[position][2 * i];
      const second = x[position][2 * i + 1];
      out[position * d + 2 * i] = first * cos - second * sin;
      out[position * d + 2 * i + 1] = first * sin + second * cos;
    }
  }
  return out;
}
