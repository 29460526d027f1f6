/** Rows of numbers, one per position: x[t][j] is component j at position t. */
export type Rows = ArrayLike<number>[];

/**
 * One frequency per pair, in radians per position.
 *
 * @param dHead size of the head, even; an odd one is an error
 * @returns (dHead / 2,)  frequency i is base^(−2i/dHead)
 */
export function ropeFrequencies(
  dHead: number,
  base = 10000,
): ArrayLike<number> {
  const frequencies = new Float64Array(dHead / 2);

  // Fill in frequencies[i].
  void base; // delete this line when you use base

  return frequencies;
}

/**
 * Cosine and sine of every angle: position t turns pair i by t · frequency i.
 *
 * @returns cos and sin, (T, dHead / 2) each; row t is position t
 */
export function precomputeRope(
  T: number,
  dHead: number,
  base = 10000,
): { cos: Rows; sin: Rows } {
  const cos: number[][] = [];
  const sin: number[][] = [];

  // Push T rows to each.
  void [T, dHead, base];

  return { cos, sin };
}

/**
 * Turns row t of q and of k by the angles of row t of the tables.
 * Pair i is (2i, 2i + 1); a positive angle turns counter-clockwise.
 *
 * @param q   (T, dHead)
 * @param k   (T, dHead)
 * @param cos (T or more, dHead / 2)
 * @param sin (T or more, dHead / 2)
 * @returns new rows, (T, dHead) each; q and k stay as they were
 */
export function applyRope(
  q: Rows,
  k: Rows,
  cos: Rows,
  sin: Rows,
): { q: Rows; k: Rows } {
  void [cos, sin];

  return { q: zeros(q), k: zeros(k) };
}

function zeros(x: Rows): Rows {
  return x.map((row) => new Float64Array(row.length));
}
