import { applyRopeSingle, ropeFrequencies, ropeTable } from 'rope-core';

type Rotate = (x: number[], m: number) => number[];
const theta = ropeFrequencies(4);
const turn = (x: number[], m: number, inverseFrequencies = theta) => {
  const { cos, sin } = ropeTable({ inverseFrequencies }, [m]);
  return [...applyRopeSingle(Float64Array.from(x), cos, sin)];
};
const answers: Record<string, Rotate> = {
  rope: (x, m) => turn(x, m),
  identity: (x) => x,
  'one angle for all': (x) => turn(x, 1),
  'one frequency': (x, m) => turn(x, m, Float64Array.of(1, 1)),
  backwards: (x, m) => turn(x, -m),
};

const q = [0.9, -0.3, 1.4, 0.2];
const k = [1.1, 0.6, -0.4, 0.9];
const score = (f: Rotate, m: number, n: number) =>
  f(q, m).reduce((sum, x, i) => sum + x * f(k, n)[i]!, 0);
const same = (a: number, b: number) => Math.abs(a - b) < 1e-9;
const byHand = [Math.cos(2), Math.sin(2), Math.cos(0.02), Math.sin(0.02)];
const tests: ((f: Rotate) => boolean)[] = [
  (f) => same(Math.hypot(...f(q, 7)), Math.hypot(...q)),
  (f) => same(score(f, 2, 5), score(f, 102, 105)),
  (f) => !same(score(f, 2, 5), score(f, 2, 6)),
  (f) => f([1, 0, 1, 0], 2).every((x, i) => same(x, byHand[i]!)),
];

const names = Object.keys(answers);
const passed = names.filter((name) => tests.every((t) => t(answers[name]!)));
console.log('accepted:', passed.join(', '));
if (passed.length > 1)
  throw new Error(`the tests accept ${passed.length - 1} wrong answers`);
