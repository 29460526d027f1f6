import { ropeFromConfig } from 'rope-core';

const configs = [
  {
    model_type: 'smollm3',
    head_dim: 128,
    rope_theta: 5e6,
    no_rope_layer_interval: 4,
  },
  { model_type: 'nanochat', head_dim: 128, rope_theta: 1e5 },
  { model_type: 'minimax_m2', head_dim: 128, rope_theta: 5e6, rotary_dim: 64 },
];

for (const config of configs) {
  const { rotaryDim, direction, warnings } = ropeFromConfig(config);
  console.log(config.model_type, 'turns', rotaryDim, 'direction', direction);
  for (const warning of warnings) console.warn(String(warning));
}
