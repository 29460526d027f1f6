import { ropeFrequencies, scoreOverDistance, wavelengths } from 'rope-core';

// Head of 128, a quarter of it rotates: 32 dimensions, 16 pairs.
const right = ropeFrequencies(32);
const wrong = ropeFrequencies(128).slice(0, 16);
console.log('slowest pair, one turn in tokens:');
console.log('  exponents over 32: ', wavelengths(right)[15]!.toFixed(0));
console.log('  exponents over 128:', wavelengths(wrong)[15]!.toFixed(1));
console.log('  ratio:', (wrong[15]! / right[15]!).toFixed(1));

// Same vectors, equal weight everywhere: what a distance does to the score.
const ones = new Float64Array(128).fill(1 / Math.sqrt(128));
for (const [name, theta] of [
  ['all of it turns', ropeFrequencies(128)],
  ['a quarter turns', right],
] as const) {
  const scores = scoreOverDistance(ones, ones, theta, [0, 10, 1000, 10_000]);
  console.log(name, Array.from(scores, (s) => s.toFixed(3)).join(' '));
}
