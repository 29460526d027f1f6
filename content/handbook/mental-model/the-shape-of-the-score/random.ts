import { applyRope, precomputeRope } from 'rope-core';

const d = 128;
const table = precomputeRope(4097, d);

// A small generator of normal numbers, so that every run gives the same ones.
let state = 8;
const uniform = () =>
  ((state = (state * 1664525 + 1013904223) % 2 ** 32) + 0.5) / 2 ** 32;
const normal = () =>
  Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
const vector = () => Float64Array.from({ length: d }, normal);

for (const distance of [0, 16, 256, 4096]) {
  const scores = Array.from({ length: 1000 }, () => {
    const q = applyRope(vector(), table, { positions: [distance] });
    const k = vector(); // position 0: not turned
    return q.reduce((sum, x, j) => sum + x * k[j]!, 0) / Math.sqrt(d);
  });
  const mean = scores.reduce((a, b) => a + b) / scores.length;
  const spread = Math.sqrt(
    scores.reduce((a, b) => a + (b - mean) ** 2, 0) / scores.length,
  );
  console.log(
    `distance ${distance}: mean ${mean.toFixed(2)}, spread ${spread.toFixed(2)}`,
  );
}
