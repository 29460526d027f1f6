import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../src/index.ts';

describe('createRandom', () => {
  it('is mulberry32: the first numbers of seed 1 are those of the published generator', () => {
    // Tommy Ettinger's mulberry32 in Bryc's JavaScript form (github.com/bryc/code, jshash/PRNGs.md), seed 1.
    const random = createRandom(1);
    expect([random.next(), random.next()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  it('repeats itself for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(createRandom(seed).matrix(2, 3)).toEqual(createRandom(seed).matrix(2, 3));
      }),
    );
  });

  it('keeps whole numbers within both ends', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(50),
        (seed, low, span) => {
          const value = createRandom(seed).integer(low, low + span);
          expect(Number.isInteger(value) && value >= low && value <= low + span).toBe(true);
        },
      ),
    );
  });

  it('draws normal numbers with mean 0 and variance 1', () => {
    const values = createRandom(7).vector(20_000);
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });
});
