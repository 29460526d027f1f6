import { yarnAttentionFactor } from 'rope-core';

const configs = [
  { factor: 4 },
  { factor: 40, mscale: 1, mscaleAllDim: 1 },
  { factor: 4, attentionFactor: 1 },
];

for (const config of configs) {
  const f = yarnAttentionFactor(config);
  console.log(`cos and sin times ${f.toFixed(4)}, scores times ${(f * f).toFixed(4)}`);
}
