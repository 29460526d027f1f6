import { applyRopeSingle, ropeTable } from 'rope-core';

const d = 8;
const inverseFrequencies = Float64Array.from(
  { length: d / 2 },
  (_, i) => 10_000 ** ((-2 * i) / d),
);
console.log('radians per token:', [...inverseFrequencies]);

const q = [0.9, -0.3, 1.4, 0.2, -0.8, 0.5, 0.7, -1.1];
const rotate = (m: number) => {
  const { cos, sin } = ropeTable({ inverseFrequencies }, [m]);
  return applyRopeSingle(Float64Array.from(q), cos, sin);
};
const score = (m: number, n: number) =>
  rotate(m).reduce((sum, x, j) => sum + x * rotate(n)[j]!, 0);

const shift = Math.abs(score(2, 5) - score(102, 105));
console.log('shift test:', shift < 1e-9 ? 'passed' : 'failed');

const fastest = Math.max(...inverseFrequencies);
if (fastest > 1)
  throw new Error(
    `a pair turns by ${fastest.toFixed(0)} radians per token; 1 is the most`,
  );
console.log('no pair turns faster than 1 radian per token');
