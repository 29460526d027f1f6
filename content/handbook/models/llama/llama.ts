import { classifyPairs, ropeFromConfig } from 'rope-core';

function census(factor: number, low = 1, high = 4) {
  const spec = ropeFromConfig({
    head_dim: 128,
    rope_theta: 500000,
    rope_scaling: {
      rope_type: 'llama3',
      factor,
      low_freq_factor: low,
      high_freq_factor: high,
      original_max_position_embeddings: 8192,
    },
  });
  const { kept, ramped, interpolated } = classifyPairs(spec);
  return { factor, kept, ramped, interpolated };
}

console.table([census(8), census(16), census(32)]);
console.table([census(16, 1, 1)]);
