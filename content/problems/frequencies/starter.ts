/**
 * The speeds of a head.
 *
 * @param d    dimensions that rotate, even
 * @param base the base of the frequencies, 10000 in the original paper
 * @returns d/2 numbers, radians per position, the fastest pair first
 */
export function inverseFrequencies(d: number, base: number): ArrayLike<number> {
  const out = new Float64Array(d / 2);

  // Pair i turns by  base^(−2i/d)  radians per position.
  void base; // delete this line when you use base

  return out;
}
