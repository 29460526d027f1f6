// misconception: rows-not-flattened
// Right numbers, but one array per row.
export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): number[][] {
  const d = x[0].length;
  if (d % 2 !== 0) throw new RangeError('odd d');
  return x.map((row, m) =>
    row.map((value, j) => {
      const angle = m * base ** (-(j - (j % 2)) / d);
      const partner = j % 2 === 0 ? -row[j + 1] : row[j - 1];
      return value * Math.cos(angle) + partner * Math.sin(angle);
    }),
  );
}
