// misconception: shape-accepted
// Only the way there looks at the shapes.
function check(x: number[], heads: number, rotaryDim: number): number {
  const headDim = x.length / heads;
  if (!Number.isInteger(headDim)) {
    throw new RangeError(
      `${x.length} numbers do not divide into ${heads} heads.`,
    );
  }
  if (rotaryDim % 2 !== 0 || rotaryDim > headDim) {
    throw new RangeError(
      `rotaryDim ${rotaryDim} does not fit a head of ${headDim}.`,
    );
  }
  return headDim;
}

/** Neighbours to halves, head by head. */
export function toHalves(
  x: number[],
  heads: number,
  rotaryDim: number,
): number[] {
  const headDim = check(x, heads, rotaryDim);
  const out = [...x];
  for (let h = 0; h < heads; h++) {
    for (let i = 0; i < rotaryDim / 2; i++) {
      const start = h * headDim;
      out[start + i] = x[start + 2 * i];
      out[start + i + rotaryDim / 2] = x[start + 2 * i + 1];
    }
  }
  return out;
}

/** Halves to neighbours, head by head. */
export function toNeighbours(
  x: number[],
  heads: number,
  rotaryDim: number,
): number[] {
  const headDim = x.length / heads;
  const out = [...x];
  for (let h = 0; h < heads; h++) {
    for (let i = 0; i < rotaryDim / 2; i++) {
      const start = h * headDim;
      out[start + 2 * i] = x[start + i];
      out[start + 2 * i + 1] = x[start + i + rotaryDim / 2];
    }
  }
  return out;
}
