import { yarnAttentionFactor } from 'rope-core';

/** The factor that YaRN by 32 brings into every score: once from the query, once from the key. */
export const scoreFactor = (): number =>
  yarnAttentionFactor({ factor: 32 }) ** 2;
