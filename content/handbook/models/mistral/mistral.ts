import { ropeFromConfig } from 'rope-core';

const nemo = {
  model_type: 'mistral',
  hidden_size: 5120,
  num_attention_heads: 32,
  rope_theta: 1e6,
};
const guessed = ropeFromConfig(nemo);
const read = ropeFromConfig({ ...nemo, head_dim: 128 });

console.log(
  'guessed head',
  guessed.headDim,
  'pair 1',
  guessed.inverseFrequencies[1],
);
console.log('real head   ', read.headDim, 'pair 1', read.inverseFrequencies[1]);
for (const warning of read.warnings) console.warn(String(warning));
