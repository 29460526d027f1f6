import { ropeFromConfig } from 'rope-core';

const models = [
  { model_type: 'gptj', n_embd: 4096, n_head: 16, rotary_dim: 64 },
  { model_type: 'gpt_neox', head_dim: 96, rotary_pct: 0.25 },
];

for (const config of models) {
  const { pairing, rotaryDim, headDim } = ropeFromConfig({
    rope_theta: 10000,
    ...config,
  });
  const partner = (i: number) =>
    pairing === 'half' ? [i, i + rotaryDim / 2] : [2 * i, 2 * i + 1];
  console.log(config.model_type, `${rotaryDim} of ${headDim}`, pairing);
  console.log('  first pairs:', [0, 1, 2].map(partner));
}
