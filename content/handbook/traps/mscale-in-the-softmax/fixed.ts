import { ropeFromConfig } from 'rope-core';

const config = {
  model_type: 'deepseek_v3',
  qk_nope_head_dim: 128,
  qk_rope_head_dim: 64,
  rope_theta: 10_000,
  max_position_embeddings: 163_840,
  rope_scaling: {
    type: 'yarn',
    factor: 40,
    original_max_position_embeddings: 4096,
    mscale: 1,
    mscale_all_dim: 1,
  },
};
const spec = ropeFromConfig(config);
console.log('on cos and sin:', spec.attentionFactor);
const scale = 192 ** -0.5 * spec.softmaxScaleFactor;

const weights = (scores: number[], by: number) => {
  const e = scores.map((score) => Math.exp(score * by));
  return e.map((x) => (x / e.reduce((a, b) => a + b)).toFixed(4)).join(' ');
};
const meant = 192 ** -0.5 * spec.softmaxScaleFactor;
for (const scores of [[9], [9, 20, 31]]) {
  console.log(weights(scores, scale), 'meant', weights(scores, meant));
  if (weights(scores, scale) !== weights(scores, meant))
    throw new Error(
      `the softmax scale lacks a factor ${(meant / scale).toFixed(4)}`,
    );
}
