/** Three answers to one question: how does a score learn how far apart two tokens are? */
import { alibiSlopes, applyRope, ropeFrequencies, ropeTable, sinusoidalEncoding } from 'rope-core';

// 1. Sinusoidal: a vector per position, added before attention.
function sinusoidal(position: number, d: number): number[] {
  const encoding = sinusoidalEncoding(position + 1, d);
  return [...encoding.slice(position * d)];
}

function add(a: number[], b: number[]): number[] {
  return a.map((x, j) => x + b[j]);
}

// 2. ALiBi: a number per distance, subtracted from the score. Heads: any number.
const slopes = alibiSlopes(4);

// 3. RoPE: an angle per position, q and k turn by it.
function rope(x: number[], position: number): number[] {
  const table = ropeTable({ inverseFrequencies: ropeFrequencies(x.length) }, [position]);
  return [...applyRope(Float64Array.from(x), table)];
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, x, j) => sum + x * b[j], 0);
}

// 4. The same score three times: query at m, key at n.
export function scores(q: number[], k: number[], m: number, n: number): number[] {
  const added = dot(add(q, sinusoidal(m, q.length)), add(k, sinusoidal(n, k.length)));
  const biased = dot(q, k) - slopes[0] * (m - n);
  const rotated = dot(rope(q, m), rope(k, n));
  return [added, biased, rotated];
}

const [q, k] = [
  [1, 0, 0, 1],
  [0.5, -0.5, 1, 0.25],
];
console.log('before position:', dot(q, k).toFixed(4));
for (const [m, n] of [
  [4, 0],
  [104, 100],
  [40, 0],
  [44, 0],
]) {
  console.log(`q at ${m}, k at ${n}:`, ...scores(q, k, m, n).map((score) => score.toFixed(4)));
}
