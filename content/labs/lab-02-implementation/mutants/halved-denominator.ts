// misconception: exponent-denominator
// The 2 and dHead/2 together: twice the exponent.
/** Rows of numbers, one per position: x[t][j] is component j at position t. */
export type Rows = ArrayLike<number>[];

/** One frequency per pair, in radians per position: base^(−2i/dHead). */
export function ropeFrequencies(dHead: number, base = 10000): Float64Array {
  if (dHead % 2 !== 0) {
    throw new RangeError(
      `dHead must be even: a pair needs two numbers. Received ${dHead}.`,
    );
  }
  const frequencies = new Float64Array(dHead / 2);
  for (let i = 0; i < dHead / 2; i++) {
    frequencies[i] = base ** ((-2 * i) / (dHead / 2));
  }
  return frequencies;
}

/** Cosine and sine of every angle, (T, dHead / 2) each; row t is position t. */
export function precomputeRope(
  T: number,
  dHead: number,
  base = 10000,
): { cos: Float64Array[]; sin: Float64Array[] } {
  const frequencies = ropeFrequencies(dHead, base);
  const cos: Float64Array[] = [];
  const sin: Float64Array[] = [];
  for (let t = 0; t < T; t++) {
    cos[t] = new Float64Array(dHead / 2);
    sin[t] = new Float64Array(dHead / 2);
    for (let i = 0; i < dHead / 2; i++) {
      const angle = t * frequencies[i];
      cos[t][i] = Math.cos(angle);
      sin[t][i] = Math.sin(angle);
    }
  }
  return { cos, sin };
}

/** Turns row t of q and of k by the angles of row t; pair i is (2i, 2i + 1). */
export function applyRope(
  q: Rows,
  k: Rows,
  cos: Rows,
  sin: Rows,
): { q: Rows; k: Rows } {
  return { q: rotateRows(q, cos, sin), k: rotateRows(k, cos, sin) };
}

function rotateRows(x: Rows, cos: Rows, sin: Rows): Rows {
  const turned: Rows = [];
  for (let t = 0; t < x.length; t++) {
    const row = new Float64Array(x[t].length);
    for (let i = 0; i < x[t].length / 2; i++) {
      const first = x[t][2 * i];
      const second = x[t][2 * i + 1];
      row[2 * i] = first * cos[t][i] - second * sin[t][i];
      row[2 * i + 1] = first * sin[t][i] + second * cos[t][i];
    }
    turned.push(row);
  }
  return turned;
}
