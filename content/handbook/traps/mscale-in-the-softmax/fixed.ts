import { ropeFromConfig } from 'rope-core';

const yarn = { type: 'yarn', factor: 40, mscale: 1, mscale_all_dim: 1 };
const config = {
  model_type: 'deepseek_v3',
  qk_rope_head_dim: 64,
  rope_theta: 10_000,
  rope_scaling: { ...yarn, original_max_position_embeddings: 4096 },
};
const spec = ropeFromConfig(config);
console.log('on cos and sin:', spec.attentionFactor);
const scale = 192 ** -0.5 * spec.softmaxScaleFactor;

const weights = (scores: number[], by: number) => {
  const e = scores.map((score) => Math.exp(score * by));
  const sum = e.reduce((a, b) => a + b);
  return e.map((x) => (x / sum).toFixed(4)).join(' ');
};
const meant = 192 ** -0.5 * spec.softmaxScaleFactor;
for (const scores of [[9], [9, 20, 31]]) {
  console.log(weights(scores, scale), 'meant', weights(scores, meant));
  if (weights(scores, scale) !== weights(scores, meant))
    throw new Error(
      `the softmax scale lacks a factor ${(meant / scale).toFixed(4)}`,
    );
}
