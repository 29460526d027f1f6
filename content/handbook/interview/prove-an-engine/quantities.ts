import { ropeFromConfig } from 'rope-core';

const scaling = {
  rope_type: 'llama3',
  factor: 8,
  low_freq_factor: 1,
  high_freq_factor: 4,
  original_max_position_embeddings: 8192,
};
const config = { head_dim: 128, rope_theta: 500_000, rope_scaling: scaling };
const right = ropeFromConfig(config).inverseFrequencies;

const mutants: Record<string, object> = {
  'theta lost': { ...config, rope_theta: 10_000 },
  'scaling ignored': { head_dim: 128, rope_theta: 500_000 },
  'divided everywhere': {
    ...config,
    rope_scaling: { rope_type: 'linear', factor: 8 },
  },
  'no ramp': { ...config, rope_scaling: { ...scaling, low_freq_factor: 4 } },
};
for (const [name, mutant] of Object.entries(mutants)) {
  const theta = ropeFromConfig(mutant).inverseFrequencies;
  const caught = [0, 31, 63].filter(
    (i) => Math.abs(theta[i]! / right[i]! - 1) > 1e-9,
  );
  console.log(`${name}: seen by pair ${caught.join(', ') || 'none'}`);
}
