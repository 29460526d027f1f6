import { applyRope, precomputeRope } from 'rope-core';

const d = 64;
const table = precomputeRope(5000, d);
const noise = (seed: number) =>
  Float64Array.from(
    { length: d },
    (_, j) => Math.sin(seed * 127.1 + j * 311.7) * 1.7,
  );
const q = noise(1);
const k = noise(2);

function score(m: number, n: number): number {
  const a = applyRope(q, table, { positions: [m] });
  const b = applyRope(k, table, { positions: [n] });
  return a.reduce((sum, x, j) => sum + x * b[j]!, 0);
}

const here = score(40, 33);
for (const shift of [0, 1, 100, 4900]) {
  const moved = score(40 + shift, 33 + shift);
  console.log(
    `shift ${shift}: score ${moved.toFixed(9)}, off by ${Math.abs(moved - here).toExponential(1)}`,
  );
}
console.log('one token closer:', score(40, 34).toFixed(9));
