import { applyRope, precomputeRope } from 'rope-core';

const d = 8;
const table = precomputeRope(2000, d);
const q = Float64Array.from([0.3, -1.2, 0.8, 0.5, -0.4, 1.1, 0.9, -0.7]);
const k = Float64Array.from([1.0, 0.4, -0.6, 0.2, 0.7, -0.1, 0.3, 0.5]);

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, x, i) => sum + x * b[i]!, 0);

function score(m: number, n: number) {
  const qm = applyRope(q, table, { positions: [m] });
  const kn = applyRope(k, table, { positions: [n] });
  return dot(qm, kn);
}

for (const [m, n] of [
  [3, 7],
  [103, 107],
  [1003, 1007],
] as const) {
  console.log(`m = ${m}, n = ${n}:`, score(m, n).toFixed(10));
}
console.log('m = 3, n = 8:', score(3, 8).toFixed(10));
