import { ropeFromConfig } from 'rope-core';

const config = {
  model_type: 'phi3',
  head_dim: 12,
  rope_theta: 10000,
  max_position_embeddings: 131072,
  original_max_position_embeddings: 4096,
  rope_scaling: {
    type: 'longrope',
    short_factor: [1, 1, 1.1, 1.2, 1.5, 2],
    long_factor: [1, 1.2, 4, 12, 28, 32],
  },
};

for (const seqLen of [4096, 4097]) {
  const spec = ropeFromConfig(config, { seqLen });
  console.log(seqLen, spec.inverseFrequencies);
  console.log('  cos and sin times', spec.attentionFactor);
}
