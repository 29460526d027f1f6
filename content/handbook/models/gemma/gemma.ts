import { ropeFromConfig, ropeLayerTypes, wavelengths } from 'rope-core';

const gemma3 = {
  model_type: 'gemma3_text',
  head_dim: 256,
  rope_parameters: {
    full_attention: { rope_type: 'linear', factor: 8, rope_theta: 1e6 },
    sliding_attention: { rope_type: 'default', rope_theta: 1e4 },
  },
};

for (const layerType of ropeLayerTypes(gemma3)) {
  const spec = ropeFromConfig(gemma3, { layerType });
  const turns = wavelengths(spec.inverseFrequencies);
  console.log(layerType, 'base', spec.base, spec.ropeType);
  console.log('  fastest', turns[0], 'slowest', turns[turns.length - 1]);
}
