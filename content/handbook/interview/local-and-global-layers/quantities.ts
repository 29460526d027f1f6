import { linearScaling, ropeFrequencies, turnsWithin } from 'rope-core';

// Gemma 3 4B: heads of 256; five local layers for each global one.
const local = ropeFrequencies(256, 10_000);
const global = linearScaling(ropeFrequencies(256, 1_000_000), 8);
const wrong = ropeFrequencies(256, 1_000_000);

const slow = (theta: Float64Array) =>
  ((2 * Math.PI) / theta.at(-1)!).toExponential(2);
console.log('slowest turn in tokens:', slow(local), 'and', slow(global));

// The largest distance a layer ever sees.
const span = turnsWithin(local, 1024).filter((t) => t >= 1).length;
console.log(`local: ${span} of 128 pairs go round within 1,024 tokens`);

// Forget the division by 8 in global layers.
const off = 131_071 * (wrong[100]! - global[100]!);
console.log('pair 100 at 131,071, off by', off.toFixed(2), 'rad');

// What the windows save in the cache at 131,072 tokens.
const kept = (5 * 1024 + 131_072) / (6 * 131_072);
console.log(`cache: ${(100 * kept).toFixed(1)} % of all-global`);
