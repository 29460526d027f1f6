import { rotatePair } from 'rope-core';

type Pair = [number, number];
const q: Pair = [2, 1];
const k: Pair = [3, 1];

// A pair made for mental arithmetic: a quarter turn per token.
const theta = Math.PI / 2;
const turn = ([x, y]: Pair, position: number): Pair =>
  rotatePair(x, y, Math.cos(position * theta), Math.sin(position * theta));

const n = 1; // where the key stands
const [kx, ky] = turn(k, n);

for (let m = 0; m <= 4; m++) {
  const [qx, qy] = turn(q, m);
  const tip = `(${qx.toFixed(1)}, ${qy.toFixed(1)})`;
  const score = (qx * kx + qy * ky).toFixed(1);
  console.log(`q at ${m}: ${tip}, score ${score}`);
}
