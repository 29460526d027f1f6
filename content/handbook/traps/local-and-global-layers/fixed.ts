import { ropeFrequencies, ropeFromConfig } from 'rope-core';

const config = {
  model_type: 'gemma3_text',
  head_dim: 256,
  rope_theta: 1_000_000,
  rope_local_base_freq: 10_000,
  rope_scaling: { rope_type: 'linear', factor: 8 },
};

const ofLayer = (layerType: string) => {
  const sliding = layerType === 'sliding_attention';
  const base = sliding ? config.rope_local_base_freq : config.rope_theta;
  const divisor = sliding ? 1 : config.rope_scaling.factor;
  return ropeFrequencies(config.head_dim, base).map((x) => x / divisor);
};

for (const layerType of ['sliding_attention', 'full_attention']) {
  const meant = ropeFromConfig(config, { layerType }).inverseFrequencies;
  const got = ofLayer(layerType);
  console.log(`${layerType}: pair 0 by ${got[0]}, meant ${meant[0]}`);
  const ratio = got[5]! / meant[5]!;
  if (Math.abs(ratio - 1) > 1e-9)
    throw new Error(
      `${layerType}: every pair is ${ratio.toFixed(1)}x too fast`,
    );
}
