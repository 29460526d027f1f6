import { applyRope, type RopeTable } from '../src/index.ts';
import type { Contender } from './measure.ts';

/** The loop that everybody writes first, for adjacent pairs. */
function naiveInterleaved(
  x: Float32Array,
  out: Float32Array,
  { cos, sin, pairs }: RopeTable,
  heads: number,
): void {
  const headDim = 2 * pairs;
  const tokens = x.length / (heads * headDim);
  for (let t = 0; t < tokens; t++) {
    for (let h = 0; h < heads; h++) {
      for (let i = 0; i < pairs; i++) {
        const at = (t * heads + h) * headDim + 2 * i;
        const c = cos[t * pairs + i];
        const s = sin[t * pairs + i];
        out[at] = x[at] * c - x[at + 1] * s;
        out[at + 1] = x[at] * s + x[at + 1] * c;
      }
    }
  }
}

/** The same for halves. */
function naiveHalf(
  x: Float32Array,
  out: Float32Array,
  { cos, sin, pairs }: RopeTable,
  heads: number,
): void {
  const headDim = 2 * pairs;
  const tokens = x.length / (heads * headDim);
  for (let t = 0; t < tokens; t++) {
    for (let h = 0; h < heads; h++) {
      for (let i = 0; i < pairs; i++) {
        const at = (t * heads + h) * headDim + i;
        const c = cos[t * pairs + i];
        const s = sin[t * pairs + i];
        out[at] = x[at] * c - x[at + pairs] * s;
        out[at + pairs] = x[at] * s + x[at + pairs] * c;
      }
    }
  }
}

/** Everything that rotates, after the copy that sets the ceiling. */
export function rotations(x: Float32Array, table: RopeTable, heads: number): Contender[] {
  const out = new Float32Array(x.length);
  const bytes = x.byteLength + out.byteLength;
  const work = x.slice();
  // Options are made once: a literal inside the timed call would be an allocation of its own.
  const interleaved = { heads, out };
  const half = { heads, out, pairing: 'half' as const };
  const inPlace = { heads, out: work };
  return [
    { name: 'TypedArray.set (copy, the ceiling)', bytes, run: () => out.set(x) },
    {
      name: 'rope-core applyRope, interleaved, out',
      bytes,
      run: () => void applyRope(x, table, interleaved),
    },
    { name: 'rope-core applyRope, half, out', bytes, run: () => void applyRope(x, table, half) },
    {
      name: 'rope-core applyRope, interleaved, in place',
      bytes,
      run: () => void applyRope(work, table, inPlace),
    },
    { name: 'naive loop, interleaved', bytes, run: () => naiveInterleaved(x, out, table, heads) },
    { name: 'naive loop, half', bytes, run: () => naiveHalf(x, out, table, heads) },
  ];
}
