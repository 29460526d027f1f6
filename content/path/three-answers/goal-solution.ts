import {
  alibiSlopes,
  applyRope,
  precomputeRope,
  sinusoidalEncoding,
} from 'rope-core';

const d = 8;
const q = [0.9, -0.3, 1.4, 0.2, -0.8, 0.5, 0.7, -1.1];
const k = [1.1, 0.6, -0.4, 0.9, 0.3, -1.2, 0.8, 0.5];
const head = 7; // 1 is the steepest of eight, 8 the flattest
const slope = alibiSlopes(8)[head - 1]!;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, x, i) => sum + x * b[i]!, 0);
const table = precomputeRope(128, d);
const waves = sinusoidalEncoding(128, d);
const turn = (x: number[], at: number) =>
  applyRope(Float64Array.from(x), table, { offset: at });
const add = (x: number[], at: number) =>
  x.map((v, i) => v + waves[at * d + i]!);

for (const [m, n] of [
  [3, 0],
  [103, 100],
]) {
  console.log(`query at ${m}, key at ${n}`);
  console.log('  sinusoidal', dot(add(q, m), add(k, n)).toFixed(4));
  console.log('  RoPE      ', dot(turn(q, m), turn(k, n)).toFixed(4));
  console.log('  ALiBi     ', (dot(q, k) - slope * (m - n)).toFixed(4));
}
console.log(`ALiBi, head ${head}, takes off ${slope * 100} at distance 100`);
