import { ropeFrequencies, rotatePair } from 'rope-core';

const theta = ropeFrequencies(4)[1]!; // the second pair of a small head
const q: [number, number] = [1, 0.5];
const k: [number, number] = [0.4, 1.2];

const turn = (v: [number, number], angle: number) =>
  rotatePair(...v, Math.cos(angle), Math.sin(angle));
const dot = (a: number[], b: number[]) => a[0]! * b[0]! + a[1]! * b[1]!;

// Multiplied out, the score is a cosine and a sine of (n - m)θ.
const a = dot(q, k);
const b = q[1] * k[0] - q[0] * k[1];
console.log('weights of cos and sin:', a.toFixed(2), b.toFixed(2));

for (const [m, n] of [
  [60, 20],
  [960, 920],
  [20, 60],
] as const) {
  const rotated = dot(turn(q, m * theta), turn(k, n * theta));
  const angle = (n - m) * theta;
  const closed = a * Math.cos(angle) + b * Math.sin(angle);
  console.log(`m ${m}, n ${n}: ${rotated.toFixed(9)} and ${closed.toFixed(9)}`);
}
