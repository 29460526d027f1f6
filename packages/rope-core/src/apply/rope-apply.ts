import { shapeError } from '../errors/check.ts';
import { precomputeRope } from '../table.ts';
import { applyRope } from './apply-rope.ts';

/**
 * The graded problem: rotate a whole sequence and return it flat. Row t is at position t.
 *
 * Convention: pairs (2i, 2i+1), positive angle = counter-clockwise, positions from 0.
 * Equals: `rope_apply(seed, x, base)` of the problem statement, in NumPy.
 *
 * @param seed unused; the signature has it because the problem's has
 * @param x shape (T, d), d even; not modified
 * @param base the base of the frequencies
 * @returns shape (T * d,), row-major
 * @throws RopeError `odd-rotary-dim` when d is odd, `shape-mismatch` when rows differ in length, `bad-base`
 * @example
 * ropeApply(0, [[1, 0], [1, 0]], 10000) // => [1, 0, 0.5403023058681398, 0.8414709848078965]
 */
export function ropeApply(
  seed: number,
  x: ArrayLike<ArrayLike<number>>,
  base: number,
): Float64Array {
  void seed;
  if (x.length === 0) return new Float64Array(0);
  const d = x[0].length;
  const table = precomputeRope(x.length, d, base);
  const flat = new Float64Array(x.length * d);
  for (let t = 0; t < x.length; t++) {
    const row = x[t];
    if (row.length !== d) {
      throw shapeError(`row ${t} has ${row.length} dimensions, row 0 has ${d}`, row.length);
    }
    flat.set(row, t * d);
  }
  return applyRope(flat, table, { headDim: d, out: flat });
}
