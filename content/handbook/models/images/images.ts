import { mropeAxes, ropeFromConfig } from 'rope-core';

const section = [16, 24, 24];
console.log('Qwen2-VL', mropeAxes(section).join(''));
console.log('Qwen3-VL', mropeAxes([24, 20, 20], true).join(''));

const { mropeSection, mropeInterleaved } = ropeFromConfig({
  model_type: 'qwen2_vl',
  head_dim: 128,
  rope_theta: 1e6,
  rope_scaling: { type: 'mrope', mrope_section: section },
});
console.log('read from the config:', mropeSection, mropeInterleaved);
