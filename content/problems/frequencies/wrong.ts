import {
  ROUNDINGS,
  type Args,
  type WrongVariant,
} from '@rope-handbook/exercises';

const pairs = (d: number) => Array.from({ length: d / 2 }, (_, i) => i);
const power = (d: number, base: number) =>
  pairs(d).map((i) => base ** ((-2 * i) / d));

const mistake = (
  misconception: string,
  run: (d: number, base: number) => number[],
): WrongVariant => ({
  of: 'inverseFrequencies',
  misconceptions: [misconception],
  run: ([d, base]) => run(d, base),
});

const kept = (
  run: (d: number, base: number, history: readonly Args[]) => number[],
): WrongVariant => ({
  of: 'inverseFrequencies',
  misconceptions: ['table-kept-between-calls'],
  run: ([d, base], history) => run(d, base, history),
});

/** What people write instead of base^(-2i/d). */
export const wrong: WrongVariant[] = [
  mistake('not-started', (d) => pairs(d).map(() => 0)),
  kept((d, base, history) =>
    power(d, history.find(([width]) => width === d)?.[1] ?? base),
  ),
  kept((d, base, history) => power(d, history[0]?.[1] ?? base)),
  mistake('exponent-sign', (d, base) =>
    pairs(d).map((i) => base ** ((2 * i) / d)),
  ),
  mistake('exponent-denominator', (d, base) =>
    pairs(d).map((i) => base ** (-i / d)),
  ),
  mistake('exponent-denominator', (d, base) =>
    pairs(d).map((i) => base ** ((-4 * i) / d)),
  ),
  mistake('exponent-denominator', (d, base) =>
    pairs(d).map((i) => base ** (-2 * i)),
  ),
  mistake('exponent-denominator', (d, base) => pairs(d).map((i) => base ** -i)),
  ...[-2, -1, 1, 2].map((more) =>
    mistake('exponent-denominator', (d, base) =>
      pairs(d).map((i) => (i === 0 ? 1 : base ** ((-2 * i) / (d + more)))),
    ),
  ),
  mistake('pairs-counted-from-one', (d, base) =>
    pairs(d).map((i) => base ** ((-2 * (i + 1)) / d)),
  ),
  mistake('pairs-counted-from-one', (d, base) =>
    pairs(d).map((i) => base ** (-(2 * i + 1) / d)),
  ),
  mistake('frequencies-reversed', (d, base) => power(d, base).reverse()),
  mistake('one-frequency', (d) => pairs(d).map(() => 1)),
  mistake('base-ignored', (d) => power(d, 10_000)),
  mistake('wrong-logarithm', (d, base) =>
    pairs(d).map((i) => Math.exp(((-2 * i) / d) * Math.log10(base))),
  ),
  mistake('wrong-logarithm', (d, base) =>
    pairs(d).map((i) => Math.exp(((-2 * i) / d) * Math.log2(base))),
  ),
  mistake('wavelengths-returned', (d, base) =>
    power(d, base).map((theta) => (2 * Math.PI) / theta),
  ),
  mistake('turns-not-radians', (d, base) =>
    power(d, base).map((theta) => theta * 2 * Math.PI),
  ),
  mistake('turns-not-radians', (d, base) =>
    power(d, base).map((theta) => theta / (2 * Math.PI)),
  ),
  mistake('degrees', (d, base) =>
    power(d, base).map((theta) => (theta * 180) / Math.PI),
  ),
  mistake('degrees', (d, base) =>
    power(d, base).map((theta) => (theta * Math.PI) / 180),
  ),
  mistake('evenly-spaced', (d) => pairs(d).map((i) => 1 - (2 * i) / d)),
  mistake('evenly-spaced', (d, base) =>
    pairs(d).map((i) => 1 - ((1 - 1 / base) * 2 * i) / d),
  ),
  mistake('evenly-spaced', (d, base) =>
    pairs(d).map((i) => 1 / (1 + ((base - 1) * 2 * i) / d)),
  ),
  ...ROUNDINGS.map((round) =>
    mistake('rounded', (d, base) => power(d, base).map(round)),
  ),
];
