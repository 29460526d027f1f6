import { classifyPairs, ropeFromConfig } from 'rope-core';

const config = {
  model_type: 'gpt_oss',
  head_dim: 64,
  rope_theta: 150000,
  rope_scaling: {
    rope_type: 'yarn',
    factor: 32,
    original_max_position_embeddings: 4096,
    truncate: true,
  },
};

const spec = ropeFromConfig(config);
const { kept, ramped, interpolated } = classifyPairs(spec);
console.log(`${spec.rotaryDim} of ${spec.headDim} dimensions turn`);
console.log(`base ${spec.base}, pairing ${spec.pairing}`);
console.log(`kept ${kept}, ramp ${ramped}, divided ${interpolated}`);
const tokens = Math.round((2 * Math.PI) / spec.inverseFrequencies[16]!);
console.log(`pair 16, on the ramp: a turn in ${tokens} tokens`);
console.log(`cos and sin times ${spec.attentionFactor}`);
for (const warning of spec.warnings) console.warn(String(warning));
