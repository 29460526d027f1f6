import { applyRopeSingle, ropeFrequencies, ropeTable } from 'rope-core';

const headDim = 128;
const rotaryDim = 32; // a quarter of the head turns, the rest passes through

const inverseFrequencies = Float64Array.from(
  { length: rotaryDim / 2 },
  (_, i) => 10_000 ** ((-2 * i) / rotaryDim),
);

const vector = (seed: number) =>
  Float64Array.from({ length: headDim }, (_, j) => Math.sin(seed * (j + 1)));
const rotate = (x: Float64Array, m: number) => {
  const { cos, sin } = ropeTable({ inverseFrequencies }, [m]);
  return applyRopeSingle(x, cos, sin);
};
const score = (m: number, n: number) => {
  const k = rotate(vector(2), n);
  return rotate(vector(1), m).reduce((sum, x, j) => sum + x * k[j]!, 0);
};
console.log('same distance:', score(0, 3), score(1000, 1003));

const slowest = inverseFrequencies.at(-1)!;
const expected = ropeFrequencies(rotaryDim).at(-1)!;
console.log('slowest pair:', slowest, 'expected:', expected);
if (Math.abs(slowest / expected - 1) > 1e-9)
  throw new Error(
    `the slowest pair turns ${(slowest / expected).toFixed(0)} times too fast`,
  );
