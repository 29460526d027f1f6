// misconception: rounded
// Angles are kept in bfloat16: three digits, whatever the position.
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

  const out = new Float64Array(T * d);
  for (let position = 0; position < T; position++) {
    for (let i = 0; i < d / 2; i++) {
      const frequency = base ** ((-2 * i) / d);
      const angle = bfloat16(position * frequency);
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

/** A number as bfloat16 keeps it: the upper half of a float32. */
function bfloat16(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer);
  bits[0] = (bits[0] + 0x8000) & 0xffff0000;
  return new Float32Array(bits.buffer)[0];
}
