import { rotatePair } from 'rope-core';

const q: [number, number] = [1, 0.6];
const k: [number, number] = [0.4, 1.1];

const rotate = (v: [number, number], m: number) =>
  rotatePair(v[0], v[1], Math.cos(m), Math.sin(m));
const dot = (a: [number, number], b: [number, number]) =>
  a[0] * b[0] + a[1] * b[1];

console.log(
  'q at 5,    k at 2:   ',
  dot(rotate(q, 5), rotate(k, 2)).toFixed(10),
);
console.log(
  'q at 1005, k at 1002:',
  dot(rotate(q, 1005), rotate(k, 1002)).toFixed(10),
);
console.log(
  'q at 3,    k at 0:   ',
  dot(rotate(q, 3), rotate(k, 0)).toFixed(10),
);
