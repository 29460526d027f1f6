// misconception: table-too-short
// Position 100 reads row 31: every norm stays, the scores do not.
import { applyRope, precomputeRope } from './rope.ts';

const D_HEAD = 16;
const T = 32;
const SEED = 0;

type Vector = ArrayLike<number>;

/** Turns one vector to one position; past T the last row of the table stands in. */
function rotateAt(x: Vector, position: number): Vector {
  const { cos, sin } = precomputeRope(T, D_HEAD);
  const distance = Math.min(Math.abs(position), T - 1);
  const sign = Math.sign(position);
  const sinRow = Array.from(sin[distance], (value) => sign * value);
  return applyRope([x], [x], [cos[distance]], [sinRow]).q[0];
}

/** Block B: both sides of ⟨R_m q, R_n k⟩ = ⟨q, R_(n−m) k⟩ for five (m, n). */
export function relativeRows(q: Vector, k: Vector) {
  const places = [[0, 1], [3, 7], [5, 5], [10, 12], [20, 8]]; // prettier-ignore
  return places.map(([m, n]) => {
    const rotated = dot(rotateAt(q, m), rotateAt(k, n));
    const relative = dot(q, rotateAt(k, n - m));
    const difference = Math.abs(rotated - relative);
    return { m, n, rotated, relative, difference };
  });
}

/** Block C: the same two scores with m fixed and n from 0 to 31. */
export function distanceCurves(q: Vector, k: Vector, m = 0) {
  const rotated: number[] = [];
  const relative: number[] = [];
  for (let n = 0; n < T; n++) {
    rotated.push(dot(rotateAt(q, m), rotateAt(k, n)));
    relative.push(dot(q, rotateAt(k, n - m)));
  }
  return { rotated, relative };
}

/** Block D: the length of x before and after it is turned to four positions. */
export function normRows(x: Vector) {
  return [0, 1, 5, 100].map((position) => {
    const before = norm(x);
    const after = norm(rotateAt(x, position));
    return { position, before, after, difference: Math.abs(after - before) };
  });
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
  return sum;
}

function norm(x: Vector): number {
  return Math.sqrt(dot(x, x));
}

/** Standard normal numbers, the same ones for the same seed (mulberry32, Box–Muller). */
function seededNormal(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

const normal = seededNormal(SEED);
const q = Array.from({ length: D_HEAD }, normal);
const k = Array.from({ length: D_HEAD }, normal);

// What this prints is kept as the captured output. The checks run even when a block throws.
try {
  console.log('Block B: relative position');
  console.table(relativeRows(q, k));
  console.log('Block C: both curves, m = 0, n = 0 … 31');
  console.log(distanceCurves(q, k));
  console.log('Block D: norms');
  console.table(normRows(q));
} catch (error) {
  console.error(error);
}
