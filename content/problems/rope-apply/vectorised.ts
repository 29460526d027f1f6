import { ropeApply } from 'rope-core';

type Matrix = number[][];

// Whole matrices at a time: no line below mentions a single position or pair.
const combine = (
  a: Matrix,
  b: Matrix,
  f: (x: number, y: number) => number,
): Matrix => a.map((row, m) => row.map((value, i) => f(value, b[m][i])));
const times = (a: Matrix, b: Matrix) => combine(a, b, (x, y) => x * y);
const minus = (a: Matrix, b: Matrix) => combine(a, b, (x, y) => x - y);
const plus = (a: Matrix, b: Matrix) => combine(a, b, (x, y) => x + y);

const x: Matrix = [
  [1, 0, 0, 1],
  [1, 0, 0, 1],
];
const base = 10000;
const d = x[0].length;

// Tables, (T, d/2): one angle for every position and every pair.
const frequencies = Array.from(
  { length: d / 2 },
  (_, i) => base ** ((-2 * i) / d),
);
const angles = x.map((_, m) => frequencies.map((frequency) => m * frequency));
const cos = angles.map((row) => row.map(Math.cos));
const sin = angles.map((row) => row.map(Math.sin));

// First and second members of all pairs, (T, d/2) each.
const first = x.map((row) => row.filter((_, j) => j % 2 === 0));
const second = x.map((row) => row.filter((_, j) => j % 2 === 1));

// Four multiplications rotate everything.
const turnedFirst = minus(times(first, cos), times(second, sin));
const turnedSecond = plus(times(first, sin), times(second, cos));

// Interleave: first, second, first, second …
const turned = turnedFirst.map((row, m) =>
  row.flatMap((value, i) => [value, turnedSecond[m][i]]),
);
console.log(turned);
console.log('rope-core agrees:', ropeApply(0, x, base));
