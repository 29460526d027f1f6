// misconception: mixed-pairing
// Angles laid out for neighbours, rotation by halves (rotate_half).
export function ropeApply(
  _seed: number,
  x: number[][],
  base: number,
): number[] {
  const d = x[0].length;
  if (d % 2 !== 0) throw new RangeError('odd d');
  return x.flatMap((row, m) => {
    const rotated = [
      ...row.slice(d / 2).map((value) => -value),
      ...row.slice(0, d / 2),
    ];
    return row.map((value, j) => {
      const angle = m * base ** ((-2 * Math.floor(j / 2)) / d);
      return value * Math.cos(angle) + rotated[j] * Math.sin(angle);
    });
  });
}
