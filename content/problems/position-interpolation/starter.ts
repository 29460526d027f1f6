/**
 * Angles of a text that may be longer than those of the training.
 *
 * @param positions positions of some tokens of the text, in any order
 * @param length    tokens in the whole text
 * @param trained   tokens in the longest text of the training
 * @param d         dimensions that rotate, even
 * @param base      the base of the frequencies
 * @returns d/2 angles in radians per position, one position after the other
 */
export function interpolatedAngles(
  positions: number[],
  length: number,
  trained: number,
  d: number,
  base: number,
): ArrayLike<number> {
  const angles = new Float64Array(positions.length * (d / 2));

  // By how much must a position shrink so that the text fits?
  void [length, trained, base]; // delete this line when you use them

  return angles;
}
