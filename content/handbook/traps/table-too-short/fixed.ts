import { applyRopeSingle, precomputeRope } from 'rope-core';

const needed = 12; // the prompt and everything generated after it
const table = precomputeRope(needed, 4);

function rotate(x: number[], m: number): Float64Array {
  if (m >= table.length) throw new Error(`no row for position ${m}`);
  const at = m * table.pairs;
  return applyRopeSingle(
    Float64Array.from(x),
    table.cos.subarray(at, at + table.pairs),
    table.sin.subarray(at, at + table.pairs),
  );
}

const q = [0.9, -0.3, 1.4, 0.2];
const k = [1.1, 0.6, -0.4, 0.9];
const score = (m: number, n: number) =>
  rotate(q, m).reduce((sum, x, j) => sum + x * rotate(k, n)[j]!, 0);

for (let m = 5; m < needed; m++) {
  const now = score(m, m - 1);
  console.log(`query ${m}, key ${m - 1}:`, now.toFixed(4));
  if (Math.abs(now - score(1, 0)) > 1e-9)
    throw new Error(`position ${m} has no row; the last one stood in for it`);
}
