import type { RealArray } from '../types.ts';

/**
 * Rotates the pairs `from` .. `pairs - 1` of the vector that starts at `at`: pair i is made of the
 * dimensions (i*stride, i*stride + gap) and turns by the angle in column i of the table row at `row`.
 *
 * This is the readable form, for any element type; the unrolled float32 form must give the same
 * numbers bit for bit, and a test compares them.
 */
export function rotateRow(
  x: RealArray,
  out: RealArray,
  cos: ArrayLike<number>,
  sin: ArrayLike<number>,
  row: number,
  pairs: number,
  at: number,
  half: boolean,
  from = 0,
): void {
  const stride = half ? 1 : 2;
  const gap = half ? pairs : 1;
  for (let i = from; i < pairs; i++) {
    const c = cos[row + i];
    const s = sin[row + i];
    const first = at + i * stride;
    const x0 = x[first];
    const x1 = x[first + gap];
    out[first] = x0 * c - x1 * s;
    out[first + gap] = x0 * s + x1 * c;
  }
}
