import { yarnSoftmaxScaleFactor } from 'rope-core';

// DeepSeek-V3: 128 heads of 128, a latent of 512, a rotary key of 64.
const plain = 2 * 128 * 128;
const latent = 512 + 64;
console.log('numbers per token and layer:', plain, 'and', latent);
console.log('ratio:', (plain / latent).toFixed(1));

// Softmax scale: heads of 128 + 64, times YaRN's square for factor 40.
const scale = 192 ** -0.5;
const factor = yarnSoftmaxScaleFactor(40, 1);
console.log('scale:', scale.toFixed(5), '×', factor.toFixed(4));

// Why not absorb? Turn after expanding, or expand after turning.
const W = [
  [0.8, -0.5],
  [1.2, 0.3],
];
const times = (M: number[][], [a, b]: number[]) =>
  M.map(([x, y]) => x! * a! + y! * b!);
const R = (angle: number) => [
  [Math.cos(angle), -Math.sin(angle)],
  [Math.sin(angle), Math.cos(angle)],
];
for (const c of [times(R(3), times(W, [1, 2])), times(W, times(R(3), [1, 2]))])
  console.log(c.map((value) => value.toFixed(3)).join(', '));
