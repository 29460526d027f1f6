import { rotatePair } from 'rope-core';

type Pair = [number, number];
const q: Pair = [2, 1];
const k: Pair = [3, 1];

// Radians per token. RoPE gives both the same.
const querySpeed = 1;
const keySpeed = 1.01;

const turn = ([x, y]: Pair, angle: number): Pair =>
  rotatePair(x, y, Math.cos(angle), Math.sin(angle));

for (const shift of [0, 1, 10, 300]) {
  const [qx, qy] = turn(q, (2 + shift) * querySpeed);
  const [kx, ky] = turn(k, shift * keySpeed);
  const score = (qx * kx + qy * ky).toFixed(6);
  console.log(`q at ${2 + shift}, k at ${shift}: score ${score}`);
}
