// The readable form: one token row at a time, any element type. Used for Float64Array, and by the
// tests as the definition that the unrolled form must reproduce bit for bit.
import type { RealArray } from '../types.ts';

/** Rotates one vector: dimensions (first + i*stride, second + i*stride) by the angle at row + i. */
export function rotateRow(
  x: RealArray,
  out: RealArray,
  cos: ArrayLike<number>,
  sin: ArrayLike<number>,
  row: number,
  pairs: number,
  first: number,
  second: number,
  stride: number,
): void {
  for (let i = 0; i < pairs; i++) {
    const c = cos[row + i];
    const s = sin[row + i];
    const at0 = first + i * stride;
    const at1 = second + i * stride;
    const x0 = x[at0];
    const x1 = x[at1];
    out[at0] = x0 * c - x1 * s;
    out[at1] = x0 * s + x1 * c;
  }
}
