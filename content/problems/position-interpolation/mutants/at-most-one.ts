// misconception: limit-reversed
// Math.min where Math.max belongs.
/** Angles with positions squeezed into the trained length, when they exceed it. */
export function interpolatedAngles(
  positions: number[],
  length: number,
  trained: number,
  d: number,
  base: number,
): Float64Array {
  if (!Number.isInteger(d) || d < 2 || d % 2 !== 0) {
    throw new RangeError(`d must be even and positive. Received d = ${d}.`);
  }
  if (!(length > 0 && trained > 0)) {
    throw new RangeError(
      `length ${length} and trained ${trained} must be > 0.`,
    );
  }
  // A text that fits is left alone: the factor never falls below 1.
  const factor = Math.min(1, length / trained);

  const half = d / 2;
  const angles = new Float64Array(positions.length * half);
  for (let row = 0; row < positions.length; row++) {
    const place = positions[row] / factor;
    for (let i = 0; i < half; i++) {
      angles[row * half + i] = place * base ** ((-2 * i) / d);
    }
  }
  return angles;
}
