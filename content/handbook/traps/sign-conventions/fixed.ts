import { applyRope, precomputeRope } from 'rope-core';

const table = precomputeRope(200, 4);
const forQueries = table; // [[cos, −sin], [sin, cos]]
const forKeys = table; // the same matrix

const q = Float64Array.of(0.9, -0.3, 1.4, 0.2);
const k = Float64Array.of(1.1, 0.6, -0.4, 0.9);
const score = (m: number, n: number) => {
  const query = applyRope(q, forQueries, { offset: m });
  const key = applyRope(k, forKeys, { offset: n });
  return query.reduce((sum, x, j) => sum + x * key[j]!, 0);
};

const start = score(3, 0);
for (const m of [3, 4, 53, 103]) {
  const now = score(m, m - 3);
  console.log(`query ${m}, key ${m - 3}:`, now.toFixed(4));
  if (Math.abs(now - start) > 1e-9)
    throw new Error('same distance, another score: the two turn apart');
}
