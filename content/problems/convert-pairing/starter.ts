/**
 * Reorders neighbours (2i, 2i + 1) to halves (i, i + rotaryDim / 2), head by head.
 *
 * @param x         heads · headDim numbers, one head after the other
 * @param heads     how many heads x holds
 * @param rotaryDim dimensions of each head that rotate, even; the rest stays where it is
 * @returns as many numbers as x has
 */
export function toHalves(
  x: number[],
  heads: number,
  rotaryDim: number,
): ArrayLike<number> {
  const out = new Float64Array(x.length);
  void [heads, rotaryDim]; // delete this line when you use them
  return out;
}

/** The way back: halves to neighbours. */
export function toNeighbours(
  x: number[],
  heads: number,
  rotaryDim: number,
): ArrayLike<number> {
  const out = new Float64Array(x.length);
  void [heads, rotaryDim]; // delete this line when you use them
  return out;
}
