// misconception: reversed-sign
// Turns clockwise: still relative, with every distance mirrored.
/** Turns the pairs of neighbours (2i, 2i + 1) of x by position · base^(−2i/d). */
function rotate(x: number[], position: number, base: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < x.length; i += 2) {
    const angle = position * base ** (-i / x.length);
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    out.push(x[i] * cos + x[i + 1] * sin, x[i + 1] * cos - x[i] * sin);
  }
  return out;
}

/** Rotates the new query and key, keeps the key, and scores every key. */
export function decodeStep(
  cache: number[][],
  q: number[],
  k: number[],
  base: number,
): { cache: number[][]; scores: number[] } {
  const d = q.length;
  if (d % 2 !== 0 || [k, ...cache].some((row) => row.length !== d)) {
    throw new RangeError(`q has ${d} numbers; k and all rows need as many.`);
  }
  // As many tokens as the cache holds came before this one.
  const position = cache.length;
  const query = rotate(q, position, base);
  const keys = [...cache, rotate(k, position, base)];

  const scores = keys.map((key) =>
    key.reduce((sum, value, j) => sum + value * query[j], 0),
  );
  return { cache: keys, scores };
}
