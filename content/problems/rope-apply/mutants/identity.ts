// misconception: not-rotated
// Returns the input: nothing is rotated. Shift and norm tests alone would let it pass.
export function ropeApply(
  _seed: number,
  x: number[][],
  _base: number,
): number[] {
  if (x[0].length % 2 !== 0) throw new RangeError('odd d');
  return x.flat();
}
