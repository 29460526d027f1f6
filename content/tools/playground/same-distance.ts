import { applyRope, precomputeRope } from 'rope-core';

const table = precomputeRope(200, 4);
const q = Float64Array.of(1, 0.5, -0.3, 0.8);
const k = Float64Array.of(0.2, -1, 0.7, 0.4);

function score(m: number, n: number): number {
  const a = applyRope(q, table, { positions: [m] });
  const b = applyRope(k, table, { positions: [n] });
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}

// The distance is three each time. Change one of them.
console.log(score(3, 0).toFixed(6));
console.log(score(13, 10).toFixed(6));
console.log(score(103, 100).toFixed(6));
