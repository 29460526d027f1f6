import { ropeFrequencies, wavelengths } from 'rope-core';

const theta = ropeFrequencies(128);
const turn = wavelengths(theta);
for (const i of [0, 16, 32, 48, 63])
  console.log(`pair ${i}: one turn in ${turn[i]!.toFixed(1)} tokens`);

// The same vector on both sides: what a distance does to the score.
const score = (pairs: readonly number[], distance: number) =>
  pairs.reduce((sum, i) => sum + Math.cos(distance * theta[i]!), 0) /
  pairs.length;

const heads = {
  'pair 0 only': [0],
  'pair 63 only': [63],
  'all 64 pairs': Array.from(theta, (_, i) => i),
};
for (const [name, pairs] of Object.entries(heads))
  console.log(
    `${name}: ` +
      [0, 1, 44, 10_000]
        .map((distance) => `${distance} → ${score(pairs, distance).toFixed(4)}`)
        .join(', '),
  );
