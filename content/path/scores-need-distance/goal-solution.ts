import { rotatePair } from 'rope-core';

type Pair = [number, number];
const token: Pair = [1, 0.6];
const gap = 5;

const add = ([x, y]: Pair, m: number): Pair => [
  x + Math.cos(m),
  y + Math.sin(m),
];
const rotate = ([x, y]: Pair, m: number): Pair =>
  rotatePair(x, y, Math.cos(m), Math.sin(m));
const dot = (a: Pair, b: Pair) => a[0] * b[0] + a[1] * b[1];

// The same token twice, `gap` apart, in three places of the text.
for (const m of [2, 12, 22]) {
  const added = dot(add(token, m), add(token, m + gap));
  const rotated = dot(rotate(token, m), rotate(token, m + gap));
  const shown = [added, rotated].map((score) => score.toFixed(4));
  console.log(`${m} and ${m + gap}: added ${shown[0]}, rotated ${shown[1]}`);
}
