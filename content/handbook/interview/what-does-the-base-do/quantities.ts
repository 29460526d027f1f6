import { ropeFrequencies, turnsWithin, wavelengths } from 'rope-core';

const small = wavelengths(ropeFrequencies(128, 10_000));
const large = wavelengths(ropeFrequencies(128, 500_000));

for (const i of [0, 16, 32, 48, 63])
  console.log(
    `pair ${i}: ${small[i]!.toFixed(0)} → ${large[i]!.toFixed(0)} tokens,`,
    `× ${(large[i]! / small[i]!).toFixed(2)}`,
  );

for (const base of [10_000, 500_000]) {
  const theta = ropeFrequencies(128, base);
  const slower = theta[0]! / theta[1]!;
  const unfinished = turnsWithin(theta, 4096).filter((t) => t < 1).length;
  console.log(`base ${base}: each pair ${slower.toFixed(3)} times slower,`);
  console.log(`  ${unfinished} pairs without a full turn in 4,096 tokens`);
}
