import { ropeFromConfig } from 'rope-core';

const read = (truncate: boolean) =>
  ropeFromConfig({
    model_type: 'gpt_oss',
    head_dim: 64,
    rope_theta: 150000,
    rope_scaling: {
      rope_type: 'yarn',
      factor: 32,
      original_max_position_embeddings: 4096,
      truncate,
    },
  }).inverseFrequencies;

const exact = read(false);
const rounded = read(true);
exact.forEach((theta, pair) => {
  const off = rounded[pair] / theta - 1;
  if (off !== 0)
    console.log(`pair ${pair} is off by ${(100 * off).toFixed(1)} %`);
});
