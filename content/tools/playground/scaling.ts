import { classifyPairs, ropeFromConfig, wavelengths } from 'rope-core';

const spec = ropeFromConfig({
  model_type: 'llama',
  head_dim: 128,
  rope_theta: 10000,
  max_position_embeddings: 16384,
  rope_scaling: {
    rope_type: 'yarn',
    factor: 4,
    original_max_position_embeddings: 4096,
  },
});

const { kept, ramped, interpolated } = classifyPairs(spec);
console.log({ kept, ramped, interpolated });
const before = wavelengths(spec.plainInverseFrequencies);
const after = wavelengths(spec.inverseFrequencies);
console.log('slowest pair', before.at(-1), 'to', after.at(-1), 'tokens');
console.log('attention factor', spec.attentionFactor);
