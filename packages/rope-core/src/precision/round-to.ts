/** Number formats that angles and tables are kept in. */
export type NumberFormat = 'float64' | 'float32' | 'bfloat16' | 'float16';

// Bits after the leading one, and the exponent of the smallest normal number.
const shapes = {
  float32: { bits: 23, smallest: -126, largest: 3.4028234663852886e38 },
  bfloat16: { bits: 7, smallest: -126, largest: 3.3895313892515355e38 },
  float16: { bits: 10, smallest: -14, largest: 65504 },
} as const;

/**
 * The nearest number that a format can hold, ties to even: what a cast does, bit for bit.
 *
 * Convention: IEEE 754 rounding from the double itself, without a step through float32; overflow
 * gives Infinity, subnormal numbers are kept.
 * Equals: `Math.fround` for float32, `Math.f16round` for float16, `x.to(torch.bfloat16)` for float32
 * input.
 *
 * @param format target format
 * @param x any number
 * @returns the rounded number
 * @throws nothing
 * @example
 * roundTo('bfloat16', 257) // => 256
 * roundTo('float16', 2049) // => 2048
 */
export function roundTo(format: NumberFormat, x: number): number {
  if (format === 'float64' || x === 0 || !Number.isFinite(x)) return x;
  const { bits, smallest, largest } = shapes[format];
  let exponent = Math.floor(Math.log2(Math.abs(x)));
  if (2 ** exponent > Math.abs(x)) exponent--; // log2 may round up to the next power
  const quantum = 2 ** (Math.max(exponent, smallest) - bits);
  const steps = x / quantum; // exact: a division by a power of two
  const magic = 1.5 * 2 ** 52; // adding it leaves no room for a fraction, so the sum is rounded to even
  const rounded = (steps + magic - magic) * quantum;
  if (rounded === 0) return 0 * x; // a cast keeps the sign of zero
  return Math.abs(rounded) > largest ? Math.sign(x) * Infinity : rounded;
}
