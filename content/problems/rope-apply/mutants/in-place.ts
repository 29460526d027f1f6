// misconception: input-modified
// Right numbers, written into the rows of x.
export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): number[] {
  const d = x[0].length;
  if (d % 2 !== 0) throw new RangeError('odd d');
  for (const [m, row] of x.entries()) {
    for (let j = 0; j < d; j += 2) {
      const angle = m * base ** (-j / d);
      const [a, b] = [row[j], row[j + 1]];
      row[j] = a * Math.cos(angle) - b * Math.sin(angle);
      row[j + 1] = a * Math.sin(angle) + b * Math.cos(angle);
    }
  }
  return x.flat();
}
