/**
 * The score of a query at position m with a key at position n, after RoPE.
 *
 * @param q    d numbers, d even; neighbours (2i, 2i + 1) form pair i
 * @param k    d numbers
 * @param m    position of the query
 * @param n    position of the key; it may stand before the query or after it
 * @param base the base of the frequencies
 * @returns the dot product of the turned vectors, not divided by anything
 */
export function relativeScore(
  q: number[],
  k: number[],
  m: number,
  n: number,
  base: number,
): number {
  let score = 0;

  // Turn q by m and k by n, or only one of the two by the difference.
  void [q, k, m, n, base]; // delete this line when you use them

  return score;
}
