import { ropeFromConfig, yarnAttentionFactor } from 'rope-core';

/** The factor that YaRN by 32 brings into every score: once from the query, once from the key. */
export const scoreFactor = (): number =>
  yarnAttentionFactor({ factor: 32 }) ** 2;

/** Dimensions over which GPT-NeoX counts its exponent. */
export const rotaryOfNeox = (): number =>
  ropeFromConfig({ model_type: 'gpt_neox', head_dim: 96, rotary_pct: 0.25 })
    .rotaryDim;
