import { rotatePair } from 'rope-core';

const angle = 0.3;
const [c, s] = [Math.cos(angle), Math.sin(angle)];
const [x, y] = [1, 2];

// The matrix [[c, s], [-s, c]] that is printed.
const matrix = [c * x + s * y, -s * x + c * y];
// The formula x * c + rotated(x) * s under it.
const formula = [x * c - y * s, y * c + x * s];

console.log('matrix: ', matrix.map((v) => v.toFixed(3)).join(', '));
console.log('formula:', formula.map((v) => v.toFixed(3)).join(', '));
console.log(
  'rope-core, +0.3:',
  rotatePair(x, y, c, s).map((v) => +v.toFixed(3)),
);
