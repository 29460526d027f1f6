import { ropeFrequencies, rotatePair } from 'rope-core';

const theta = ropeFrequencies(4);
const turn = (x: number[], position: number) =>
  [0, 1].flatMap((i) => {
    const angle = position * theta[i]!;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return rotatePair(x[2 * i]!, x[2 * i + 1]!, cos, sin);
  });
const dot = (a: number[], b: number[]) =>
  a.reduce((sum, value, j) => sum + value * b[j]!, 0);
const project = (W: number[][], x: number[]) => W.map((row) => dot(row, x));

const matrix = (rows: number[]) =>
  rows.map((row) => [1, 2, 3, 5].map((column) => Math.sin(row * column)));
const [Wq, Wk] = [matrix([4, 1, 8, 2]), matrix([7, 3, 5, 9])];
const x = [0.9, -0.3, 1.4, 0.2];
const y = [1.1, 0.6, -0.4, 0.9];
for (const shift of [0, 100, 1000]) {
  const [m, n] = [5 + shift, 2 + shift];
  const after = dot(turn(project(Wq, x), m), turn(project(Wk, y), n));
  const before = dot(project(Wq, turn(x, m)), project(Wk, turn(y, n)));
  console.log(`m ${m}: project, turn ${after.toFixed(4)};`);
  console.log(`  turn, project ${before.toFixed(4)}`);
}
