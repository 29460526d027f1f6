/**
 * Rotates every row of x by its position.
 *
 * @param _seed not used: the answer must not depend on it
 * @param x     (T, d): T rows of d numbers, d even; row index = position
 * @param base  the base of the frequencies, 10000 in the original paper
 * @returns T·d numbers, one row after the other
 */
export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): ArrayLike<number> {
  const T = x.length;
  const d = x[0].length;
  const out = new Float64Array(T * d);

  // For each position and each pair i of neighbours (2i, 2i + 1):
  //   turn the pair by  position · base^(−2i/d)  radians and write it to `out`.
  void base; // delete this line when you use base

  return out;
}
