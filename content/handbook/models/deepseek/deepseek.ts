import { ropeFromConfig } from 'rope-core';

const spec = ropeFromConfig({
  model_type: 'deepseek_v3',
  qk_rope_head_dim: 64,
  rope_theta: 10000,
  rope_scaling: {
    rope_type: 'yarn',
    factor: 40,
    original_max_position_embeddings: 4096,
    mscale: 1,
    mscale_all_dim: 1,
  },
});
const scale = 1 / Math.sqrt(192);

console.log('cos and sin times', spec.attentionFactor);
console.log('scores times     ', spec.softmaxScaleFactor);
console.log('softmax scale, forgotten', scale);
console.log('softmax scale, right    ', scale * spec.softmaxScaleFactor);
