import { yarnAttentionFactor } from 'rope-core';

export const factorOfTheScore = (): number =>
  yarnAttentionFactor({ factor: 4 }) ** 2;
