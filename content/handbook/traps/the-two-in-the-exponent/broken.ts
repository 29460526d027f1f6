import { ropeFrequencies } from 'rope-core';

const base = 10_000;

function frequencies(d: number): number[] {
  const theta: number[] = [];
  for (let j = 0; j < d; j += 2) theta.push(base ** ((-2 * j) / d));
  return theta;
}

for (const d of [4, 8, 64, 128]) {
  const theta = frequencies(d);
  const middle = theta[d / 4]!;
  console.log(`d = ${d}: pair ${d / 4} turns by`, middle.toPrecision(3));
  const meant = ropeFrequencies(d, base)[d / 4]!;
  if (Math.abs(middle - meant) > 1e-12)
    throw new Error(`pair ${d / 4} of d = ${d} should turn by ${meant}`);
}
