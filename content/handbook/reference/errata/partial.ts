import { proportionalFrequencies, ropeFrequencies } from 'rope-core';

// 32 of 128 dimensions turn.
const right = ropeFrequencies(32).at(-1)!;
const wrong = ropeFrequencies(128)[15]!;
console.log('slowest pair, exponent over 32: ', right.toExponential(2));
console.log('slowest pair, exponent over 128:', wrong.toExponential(2));
console.log('times too fast:', Math.round(wrong / right));

// Proportional rotary keeps 128 in the exponent on purpose.
const live = proportionalFrequencies(128, 10_000, 0.25).filter((w) => w > 0);
console.log(
  'proportional:',
  live.length,
  'pairs,',
  live.at(-1)!.toExponential(2),
);
