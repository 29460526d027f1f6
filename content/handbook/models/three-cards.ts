import { classifyPairs, ropeFromConfig } from 'rope-core';

const cards = {
  'Llama 3.1': {
    model_type: 'llama',
    head_dim: 128,
    rope_theta: 500000,
    rope_scaling: {
      rope_type: 'llama3',
      factor: 8,
      low_freq_factor: 1,
      high_freq_factor: 4,
      original_max_position_embeddings: 8192,
    },
  },
  'GPT-NeoX-20B': {
    model_type: 'gpt_neox',
    head_dim: 96,
    rope_theta: 10000,
    rotary_pct: 0.25,
  },
  'gpt-oss': {
    model_type: 'gpt_oss',
    head_dim: 64,
    rope_theta: 150000,
    rope_scaling: {
      rope_type: 'yarn',
      factor: 32,
      truncate: false,
      original_max_position_embeddings: 4096,
    },
  },
};

for (const [name, config] of Object.entries(cards)) {
  const spec = ropeFromConfig(config);
  const { kept, ramped, interpolated } = classifyPairs(spec);
  console.log(name, `${spec.rotaryDim} of ${spec.headDim} rotate`);
  console.log('  kept', kept, 'ramp', ramped, 'divided', interpolated);
  console.log('  cos and sin times', spec.attentionFactor);
}
