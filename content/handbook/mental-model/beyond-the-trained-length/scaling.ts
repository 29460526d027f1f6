import { classifyPairs, ropeFromConfig } from 'rope-core';

const models = {
  'Llama 3.1 8B': {
    head_dim: 128,
    rope_theta: 500000,
    max_position_embeddings: 131072,
    rope_scaling: {
      rope_type: 'llama3',
      factor: 8,
      low_freq_factor: 1,
      high_freq_factor: 4,
      original_max_position_embeddings: 8192,
    },
  },
  'Qwen2.5 7B with YaRN': {
    head_dim: 128,
    rope_theta: 1000000,
    max_position_embeddings: 32768,
    rope_scaling: {
      rope_type: 'yarn',
      factor: 4,
      original_max_position_embeddings: 32768,
    },
  },
  'position interpolation, factor 4': {
    head_dim: 128,
    rope_theta: 10000,
    max_position_embeddings: 4096,
    rope_scaling: { rope_type: 'linear', factor: 4 },
  },
};

for (const [name, config] of Object.entries(models)) {
  const spec = ropeFromConfig(config);
  const { kept, ramped, interpolated } = classifyPairs(spec);
  console.log(
    `${name}: ${kept} kept, ${ramped} between, ${interpolated} divided, cos and sin × ${spec.attentionFactor.toFixed(4)}`,
  );
}
