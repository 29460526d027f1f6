import { yarnAttentionFactor } from 'rope-core';

const attention = yarnAttentionFactor({ factor: 4 });

export const factor = () => attention.toFixed(4);
export const square = () => (attention ** 2).toFixed(4);
