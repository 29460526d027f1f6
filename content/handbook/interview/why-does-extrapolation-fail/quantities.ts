import { ropeFrequencies, turnsWithin, unseenAngles } from 'rope-core';

const models = {
  'Llama 2': { base: 10_000, trained: 4096 },
  'Llama 3': { base: 500_000, trained: 8192 },
  'Code Llama': { base: 1_000_000, trained: 16_384 },
};

for (const [name, { base, trained }] of Object.entries(models)) {
  const theta = ropeFrequencies(128, base);
  const unseen = unseenAngles(theta, trained, 2 * trained).length;
  const percent = 100 * turnsWithin(theta, trained)[63]!;
  console.log(`${name}: ${unseen} of 64 pairs never finish a turn;`);
  console.log(`  pair 63 saw ${percent.toFixed(1)} % of its circle`);
}

const slow = ropeFrequencies(128)[63]!;
for (const m of [4095, 8191])
  console.log(`Llama 2, pair 63 at ${m}: ${(m * slow).toFixed(3)} rad`);
