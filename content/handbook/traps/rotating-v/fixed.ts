import { applyRope, precomputeRope } from 'rope-core';

const d = 4;
const table = precomputeRope(128, d);
const numbers = (seed: number) =>
  Float64Array.from({ length: 3 * d }, (_, i) => Math.sin(seed + 2 * i));

// Attention of the last of three tokens, the text starting at `offset`.
function attend(offset: number): number[] {
  const q = applyRope(numbers(1), table, { offset }).slice(2 * d);
  const k = applyRope(numbers(2), table, { offset });
  const v = numbers(3);
  const weights = [0, 1, 2].map((t) =>
    Math.exp(q.reduce((sum, x, j) => sum + x * k[t * d + j]!, 0)),
  );
  const total = weights.reduce((sum, w) => sum + w, 0);
  return Array.from({ length: d }, (_, j) =>
    weights.reduce((sum, w, t) => sum + (w / total) * v[t * d + j]!, 0),
  );
}

const here = attend(0);
const there = attend(100);
console.log('text at 0:  ', here.map((x) => x.toFixed(4)).join(' '));
console.log('text at 100:', there.map((x) => x.toFixed(4)).join(' '));
const moved = Math.max(...here.map((x, j) => Math.abs(x - there[j]!)));
if (moved > 1e-9)
  throw new Error(`the output moved by ${moved.toFixed(4)} with the text`);
