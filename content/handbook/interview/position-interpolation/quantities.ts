import { linearScaling, ropeFrequencies, unseenAngles } from 'rope-core';

const trained = 2048;
const theta = ropeFrequencies(128);

for (const s of [1, 4, 16]) {
  const scaled = linearScaling(theta, s);
  console.log(`s = ${s}, for ${s * trained} tokens`);
  console.log(`  neighbours in pair 0: ${scaled[0]} rad apart`);
  // Position s · p has the angles that p had in training.
  const end = s * (trained - 1);
  console.log(
    `  pair 63 at ${end}: ${(end * scaled[63]!).toFixed(4)} rad,`,
    `unscaled ${(end * theta[63]!).toFixed(4)}`,
  );
}

const out = unseenAngles(theta, trained, 16 * trained).length;
console.log(`unscaled at 16 times: ${out} of 64 pairs meet unseen angles`);
