import fc from 'fast-check';
import { ropeApply } from 'rope-core';
import { describe, expect, it } from 'vitest';
import { wrongRotations } from '../src/index.ts';
import { RIGHT } from '../src/rotation/knobs.ts';
import { rotateWith, type RotationInput } from '../src/rotation/rotate-with.ts';

const input = fc
  .record({ T: fc.integer({ min: 1, max: 6 }), pairs: fc.integer({ min: 1, max: 5 }) })
  .chain(({ T, pairs }) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
          minLength: 2 * pairs,
          maxLength: 2 * pairs,
        }),
        { minLength: T, maxLength: T },
      ),
      base: fc.double({ min: 2, max: 1e6, noNaN: true }),
      seed: fc.nat(99),
    }),
  );

describe('rotateWith', () => {
  it('with all knobs at their defaults equals ropeApply', () => {
    fc.assert(
      fc.property(input, ({ rows, base, seed }) => {
        const expected = ropeApply(seed, rows, base);
        rotateWith(RIGHT, { rows, base, seed }).forEach((value, index) =>
          expect(value).toBeCloseTo(expected[index]!, 12),
        );
      }),
    );
  });
});

describe('wrongRotations', () => {
  const rows = Array.from({ length: 20_000 }, () => [0.3, -1.2]);
  const small = (T: number, d: number, base: number): RotationInput => ({
    rows: Array.from({ length: T }, (_, m) =>
      Array.from({ length: d }, (_, j) => Math.sin(7 * m + 3 * j + 1)),
    ),
    base,
    seed: 5,
  });
  const inputs = [
    small(7, 8, 500),
    small(7, 8, 100),
    small(4, 12, 10_000),
    small(9, 8, 1e6),
    { rows, base: 1e4, seed: 3 },
  ];
  const variants = wrongRotations('f', ([value]) => value as RotationInput);
  const singles = variants.filter(({ misconceptions }) => misconceptions.length === 1);

  it.each(singles.map((variant, index) => [`${variant.misconceptions[0]} (${index})`, variant]))(
    '%s differs from the right answer somewhere',
    (_, variant) => {
      const history: [RotationInput][] = [];
      const differs = inputs.some((value) => {
        const wrong = variant.run([value], history) as Float64Array;
        history.push([value]);
        const right = rotateWith(RIGHT, value);
        return wrong.some((number, index) => !(Math.abs(number - right[index]!) < 1e-7));
      });
      expect(differs).toBe(true);
    },
  );

  it('lists single mistakes before pairs, so that the simpler explanation wins', () => {
    const lengths = variants.map(({ misconceptions }) => misconceptions.length);
    expect(lengths).toEqual([...lengths].sort());
  });
});
