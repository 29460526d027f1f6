import { meanCosine } from 'rope-core';

export const higherOfTwo = (): number =>
  meanCosine([1], 1) > meanCosine([1], 6) ? 1 : 6;

/** Distance 0, and the one below 60 at which a pair of one radian per token looks most like it. */
export function distancesThatLookAlike(): number[] {
  const score = (distance: number) => meanCosine([1], distance);
  const distances = Array.from({ length: 59 }, (_, i) => i + 1);
  return [
    0,
    distances.reduce((best, d) => (score(d) > score(best) ? d : best)),
  ];
}
