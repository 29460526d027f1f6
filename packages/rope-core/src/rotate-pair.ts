/**
 * Turns one point of the plane by the angle whose cosine and sine are given.
 *
 * This is the whole of RoPE; everything else is bookkeeping about which numbers form the point.
 *
 * Convention: positive angle = counter-clockwise, `[x0 cos - x1 sin, x0 sin + x1 cos]`.
 * Equals: the complex product `(x0 + i x1) * (cos + i sin)` of Meta's `apply_rotary_emb`.
 *
 * @param x0 first coordinate
 * @param x1 second coordinate
 * @param cos cosine of the angle
 * @param sin sine of the angle
 * @returns the two rotated coordinates
 * @throws nothing
 * @example
 * rotatePair(1, 0, Math.cos(1), Math.sin(1)) // => [0.5403023058681398, 0.8414709848078965]
 */
export function rotatePair(x0: number, x1: number, cos: number, sin: number): [number, number] {
  return [x0 * cos - x1 * sin, x0 * sin + x1 * cos];
}
