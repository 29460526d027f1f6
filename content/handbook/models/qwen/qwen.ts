import { ropeFromConfig, scoreOverDistance } from 'rope-core';

const plain = { model_type: 'qwen2', head_dim: 128, rope_theta: 1e6 };
const long = {
  ...plain,
  rope_scaling: {
    rope_type: 'yarn',
    factor: 4,
    original_max_position_embeddings: 32768,
  },
};
const q = Array.from({ length: 128 }, (_, i) => Math.sin(i + 1));
const k = Array.from({ length: 128 }, (_, i) => Math.cos(3 * i));

for (const config of [plain, long]) {
  const spec = ropeFromConfig(config);
  const [raw] = scoreOverDistance(q, k, spec.inverseFrequencies, [100], {
    pairing: spec.pairing,
  });
  const score = raw * spec.attentionFactor ** 2;
  console.log(spec.ropeType, 'score at distance 100:', score);
}
