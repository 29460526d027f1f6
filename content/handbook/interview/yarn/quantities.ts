import * as rope from 'rope-core';

const factor = 16;
const originalLength = 4096;
const options = { rotaryDim: 128, base: 10_000, factor, originalLength };
const theta = rope.ropeFrequencies(128);
const scaled = rope.yarnFrequencies(options);

const { kept, ramped, interpolated } = rope.classifyPairs({
  inverseFrequencies: scaled,
  plainInverseFrequencies: theta,
  factor,
});
console.log(`${kept} kept, ${ramped} on the ramp, ${interpolated} divided`);

const turns = rope.turnsWithin(theta, originalLength);
for (const i of [0, 20, 33, 46, 63]) {
  const divisor = theta[i]! / scaled[i]!;
  console.log(
    `pair ${i}: ${turns[i]!.toFixed(2)} turns, ÷ ${divisor.toFixed(2)}`,
  );
}
const m = rope.yarnAttentionFactor({ factor });
console.log(`cos and sin × ${m.toFixed(4)}, scores × ${(m * m).toFixed(4)}`);
