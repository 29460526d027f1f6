import { precomputeRope } from 'rope-core';

/** The distance between 5,000 and 4,500 when rows beyond the last one are read as the last. */
export function clampedDistance(): number {
  const { length } = precomputeRope(4096, 2);
  const row = (position: number) => Math.min(position, length - 1);
  return row(5000) - row(4500);
}
