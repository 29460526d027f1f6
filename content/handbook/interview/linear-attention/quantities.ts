import { ropeFrequencies, rotatePair } from 'rope-core';

// Positive features, four numbers, two pairs; ten keys and one query.
const theta = ropeFrequencies(4);
const feature = (seed: number) =>
  [1, 2, 3, 4].map((j) => Math.exp(Math.sin(seed * j)));
const turn = (x: number[], position: number) =>
  [0, 1].flatMap((i) => {
    const angle = position * theta[i]!;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return rotatePair(x[2 * i]!, x[2 * i + 1]!, cos, sin);
  });
const dot = (a: number[], b: number[]) =>
  a.reduce((sum, value, j) => sum + value * b[j]!, 0);

const [query, m] = [feature(7), 9];
const keys = Array.from({ length: 10 }, (_, n) => feature(n + 1));
const plain = keys.map((k) => dot(query, k));
const turned = keys.map((k, n) => dot(turn(query, m), turn(k, n)));
const sum = (x: number[]) => x.reduce((a, b) => a + b, 0);

console.log('smallest product, plain: ', Math.min(...plain).toFixed(3));
console.log('smallest product, turned:', Math.min(...turned).toFixed(3));
console.log('sums:', sum(plain).toFixed(2), 'and', sum(turned).toFixed(2));
const weights = sum(turned.map((value) => value / sum(plain)));
console.log('weights add up to', weights.toFixed(4));
