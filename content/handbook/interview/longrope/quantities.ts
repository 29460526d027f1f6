import { longropeAttentionFactor, ropeFrequencies } from 'rope-core';

// Phi-3-vision-128k: 48 pairs, trained on 4,096. Seven of its pairs.
const theta = ropeFrequencies(96);
const factors: [pair: number, short: number, long: number][] = [
  [0, 1.05, 1.03],
  [8, 1.4, 1.6],
  [16, 2, 9.09],
  [24, 2, 30.01],
  [32, 2.1, 59.29],
  [40, 2.4, 63.48],
  [47, 3.05, 64.81],
];
// A key stored at 4,095 with the short list, when the long one takes over.
for (const [pair, short, long] of factors) {
  const moved = 4095 * Math.abs(theta[pair]! / short - theta[pair]! / long);
  console.log(
    `pair ${pair}: ÷ ${short} or ÷ ${long},`,
    moved.toFixed(2),
    'rad',
  );
}
const m = longropeAttentionFactor(131_072 / 4096, 4096);
console.log(`cos and sin × ${m.toFixed(4)}, scores × ${(m * m).toFixed(4)}`);
