import { expect, it } from 'vitest';
import { scores, spread } from '../../src/components/figures/heat-map/schemes.ts';

const distances = [0, 1, 4, 8, 12];

it.each(['rope', 'alibi'] as const)('%s gives one score per distance', (scheme) => {
  for (const distance of distances) expect(spread(scores(scheme), distance)).toBeLessThan(1e-12);
});

it.each(['learned', 'sinusoidal'] as const)('%s does not', (scheme) => {
  for (const distance of distances) expect(spread(scores(scheme), distance)).toBeGreaterThan(0.3);
});

it('rope’s scores differ between distances', () => {
  const last = scores('rope').at(-1)!;
  expect(Math.max(...last) - Math.min(...last)).toBeGreaterThan(1);
});
