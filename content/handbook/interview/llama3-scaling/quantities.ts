import * as rope from 'rope-core';

const shared = { factor: 8, originalLength: 8192 };
const borders = { lowFreqFactor: 1, highFreqFactor: 4 };
const model = { rotaryDim: 128, base: 500_000 };

const theta = rope.ropeFrequencies(128, 500_000);
const llama = rope.llama3Scaling(theta, { ...shared, ...borders });
const yarn = rope.yarnFrequencies({ ...shared, ...model });
for (const [name, inverseFrequencies] of [
  ['llama3', llama],
  ['yarn', yarn],
] as const) {
  const { kept, ramped, interpolated } = rope.classifyPairs({
    inverseFrequencies,
    plainInverseFrequencies: theta,
    factor: 8,
  });
  console.log(`${name}: ${kept} kept, ${ramped} blended, ${interpolated} ÷ 8`);
}
const turn = rope.wavelengths(theta);
for (const i of [28, 29, 31, 34, 35])
  console.log(
    `pair ${i}: ${turn[i]!.toFixed(0)} tokens per turn,`,
    `÷ ${(theta[i]! / llama[i]!).toFixed(2)}`,
  );
