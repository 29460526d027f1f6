// misconception: not-rotated
// The table is read at row 0 for every position: all angles are zero.
export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): number[] {
  const d = x[0].length;
  if (d % 2 !== 0) throw new RangeError('odd d');
  const table = x.map((_, m) =>
    x[0].map((_, j) => m * base ** (-(j - (j % 2)) / d)),
  );
  const out: number[] = [];
  for (const row of x) {
    for (let j = 0; j < d; j += 2) {
      const angle = table[0][j];
      out.push(row[j] * Math.cos(angle) - row[j + 1] * Math.sin(angle));
      out.push(row[j] * Math.sin(angle) + row[j + 1] * Math.cos(angle));
    }
  }
  return out;
}
