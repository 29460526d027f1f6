import {
  ropeFrequencies,
  scoreOverDistance,
  sinusoidalEncoding,
} from 'rope-core';

const d = 8;
const theta = ropeFrequencies(d);
const code = sinusoidalEncoding(1200, d);
const at = (m: number) => Array.from(code.subarray(m * d, (m + 1) * d));
const dot = (a: number[], b: number[]) =>
  a.reduce((sum, value, j) => sum + value * b[j]!, 0);
const add = (a: number[], b: number[]) => a.map((value, j) => value + b[j]!);

const q = [0.9, -0.3, 1.4, 0.2, -0.8, 0.5, 0.7, -1.1];
const k = [1.1, 0.6, -0.4, 0.9, 0.3, -1.2, 0.8, 0.5];

const [turned] = scoreOverDistance(q, k, theta, [3]);
for (const m of [5, 105, 1005]) {
  const [p, r] = [at(m), at(m - 3)];
  const added = dot(add(q, p), add(k, r));
  console.log(
    `m ${m}: added ${added.toFixed(3)}, turned ${turned!.toFixed(3)}`,
  );
  console.log(`  code with code ${dot(p, r).toFixed(3)},`);
  console.log(`  content with code ${(dot(q, r) + dot(p, k)).toFixed(3)}`);
}
console.log('length of a code:', Math.hypot(...at(1005)).toFixed(6));
