// misconception: distance-reversed
// Turns the key by m - n.
/** The score of a query at position m with a key at position n. */
export function relativeScore(
  q: number[],
  k: number[],
  m: number,
  n: number,
  base: number,
): number {
  const d = q.length;
  if (d % 2 !== 0 || k.length !== d) {
    throw new RangeError(`q has ${d} numbers and k has ${k.length}.`);
  }
  let score = 0;
  for (let i = 0; i < d / 2; i++) {
    // Turning the key by n - m alone leaves the same angle between the two.
    const angle = (m - n) * base ** ((-2 * i) / d);
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const first = k[2 * i] * cos - k[2 * i + 1] * sin;
    const second = k[2 * i] * sin + k[2 * i + 1] * cos;
    score += q[2 * i] * first + q[2 * i + 1] * second;
  }
  return score;
}
