import { rotatePair } from 'rope-core';

// Two tokens, one pair, weights 0.75 and 0.25: what attention hands on is a mix of the values.
const v1: [number, number] = [1, 0];
const v2: [number, number] = [0, 1];
const mix = (a: [number, number], b: [number, number]) => [
  0.75 * a[0] + 0.25 * b[0],
  0.75 * a[1] + 0.25 * b[1],
];
const turn = (v: [number, number], m: number) =>
  rotatePair(v[0], v[1], Math.cos(m), Math.sin(m));

console.log('values left alone, anywhere:   ', mix(v1, v2));
console.log('values turned, at 0 and 1:     ', mix(turn(v1, 0), turn(v2, 1)));
console.log(
  'values turned, at 500 and 501: ',
  mix(turn(v1, 500), turn(v2, 501)),
);
