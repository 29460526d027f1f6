import type { FrequencyInput } from './knobs.ts';
import type { Mistake } from './mistake.ts';

type Frequency = (input: FrequencyInput) => number;

const mistake = (id: string, ...frequencies: Frequency[]): Mistake[] =>
  frequencies.map((frequency) => ({ id, knobs: { frequency } }));

/** base^(−exponent), where pair 0 keeps exponent 0 even when the denominator vanishes (d = 2). */
const power =
  (exponent: (pair: number, dimensions: number) => number): Frequency =>
  ({ pair, dimensions, base }) =>
    pair === 0 ? 1 : base ** -exponent(pair, dimensions);

/** How fast each pair turns. */
export const frequencyMistakes: readonly Mistake[] = [
  ...mistake('exponent-sign', ({ pair, dimensions, base }) => base ** ((2 * pair) / dimensions)),
  ...mistake(
    'exponent-denominator',
    power((pair, d) => pair / d),
    power((pair, d) => (4 * pair) / d),
    power((pair, d) => (2 * pair) / (d - 2)),
    power((pair, d) => (2 * pair) / (d - 1)),
    power((pair, d) => (2 * pair) / (d + 1)),
    power((pair, d) => (2 * pair) / (d + 2)),
    power((pair, d) => (2 * pair) / (d * d)),
    power((pair) => 2 * pair),
    power((pair) => pair),
  ),
  ...mistake(
    'pairs-counted-from-one',
    ({ pair, dimensions, base }) => base ** ((-2 * (pair + 1)) / dimensions),
    ({ pair, dimensions, base }) => base ** (-(2 * pair + 1) / dimensions),
  ),
  ...mistake(
    'frequency-per-dimension',
    ({ pair, dimensions, base, member }) => base ** (-(2 * pair + member) / dimensions),
    ({ pair, dimensions, base, member }) => base ** ((-2 * (2 * pair + member)) / dimensions),
  ),
  ...mistake(
    'one-frequency',
    () => 1,
    ({ base }) => 1 / base,
    ({ base, dimensions }) => base ** (-2 / dimensions),
    ({ base, dimensions }) => base ** (-(dimensions - 2) / dimensions),
  ),
  ...mistake(
    'frequencies-reversed',
    ({ pair, dimensions, base }) => base ** ((-2 * (dimensions / 2 - 1 - pair)) / dimensions),
  ),
  ...mistake('base-ignored', ({ pair, dimensions }) => 10_000 ** ((-2 * pair) / dimensions)),
  ...mistake(
    'wrong-logarithm',
    ({ pair, dimensions, base }) => Math.exp(((-2 * pair) / dimensions) * Math.log10(base)),
    ({ pair, dimensions, base }) => Math.exp(((-2 * pair) / dimensions) * Math.log2(base)),
  ),
  ...mistake(
    'pairs-left-out',
    ({ pair, dimensions, base }) =>
      pair === dimensions / 2 - 1 ? 0 : base ** ((-2 * pair) / dimensions),
    ({ pair }) => (pair === 0 ? 1 : 0),
    ({ pair, dimensions, base }) => (pair === 0 ? 0 : base ** ((-2 * pair) / dimensions)),
  ),
];
