import { yarnAttentionFactor, yarnRange } from 'rope-core';

/** What scores are multiplied by at a factor of 16. */
export function scoreGrowth(): number {
  return yarnAttentionFactor({ factor: 16 }) ** 2;
}

/** The factor itself, which multiplies cosines and sines. */
export function attentionFactor(): number {
  return yarnAttentionFactor({ factor: 16 });
}

/** The pair that makes one turn in 4096 tokens, at d = 128 and base 10000, before rounding. */
export function pairWithOneTurn(): number {
  return yarnRange({
    rotaryDim: 128,
    base: 10_000,
    originalLength: 4096,
    truncate: false,
  }).high;
}
