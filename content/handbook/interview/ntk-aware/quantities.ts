import { ntkBase, ropeFrequencies, unseenAngles } from 'rope-core';

const plain = ropeFrequencies(128);
const trained = 4096;
const end = 4 * (trained - 1) + 1; // last position is 4 times the trained one

for (const [name, base] of [
  ['4 · base', 40_000],
  ['base for s = 4', ntkBase(10_000, 4, 128)],
  ['base for s = 8', ntkBase(10_000, 8, 128)],
] as const) {
  const theta = ropeFrequencies(128, base);
  const by = [0, 16, 32, 48, 63].map((i) => (plain[i]! / theta[i]!).toFixed(3));
  const out = unseenAngles(theta, trained, end, plain).length;
  console.log(`${name}: ${Math.round(base)}`);
  console.log(`  pairs 0, 16, 32, 48, 63 divided by ${by.join(', ')}`);
  console.log(`  pairs still beyond their arc at 4 times: ${out}`);
}
