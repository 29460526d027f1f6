import { applyRope, precomputeRope } from 'rope-core';

/** Dimensions that are no longer zero after position 3, when only dimension 4 was not. */
export function reachOfFour(): number[] {
  const x = Float64Array.from({ length: 8 }, (_, j) => Number(j === 4));
  const turned = applyRope(x, precomputeRope(4, 8), { offset: 3 });
  return [...turned.keys()].filter((j) => turned[j] !== 0);
}
