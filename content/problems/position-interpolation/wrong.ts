import { ROUNDINGS, type WrongVariant } from '@rope-handbook/exercises';

const of = 'interpolatedAngles';

interface Text {
  positions: number[];
  length: number;
  trained: number;
  d: number;
  base: number;
}

/** Every choice; the defaults are the right ones. */
interface Recipe {
  factor?: (text: Text) => number;
  /** Where a position goes, before its angle is taken. */
  place?: (p: number, factor: number, text: Text) => number;
  base?: (factor: number, text: Text) => number;
  theta?: (i: number, d: number, base: number) => number;
  finish?: (angles: number[], text: Text) => number[];
}

const ratio = ({ length, trained }: Text): number => length / trained;
const power = (i: number, d: number, base: number): number =>
  base ** ((-2 * i) / d);

const angles = (recipe: Recipe, text: Text): number[] => {
  const {
    factor = (given) => Math.max(1, ratio(given)),
    place = (p, s) => p / s,
    base = (_, given) => given.base,
    theta = power,
    finish = (found) => found,
  } = recipe;
  const s = factor(text);
  const usedBase = base(s, text);
  const found = text.positions.flatMap((p) =>
    Array.from(
      { length: text.d / 2 },
      (_, i) => place(p, s, text) * theta(i, text.d, usedBase),
    ),
  );
  return finish(found, text);
};

const read = ([
  positions,
  length,
  trained,
  d,
  base,
]: readonly unknown[]): Text =>
  ({ positions, length, trained, d, base }) as Text;

const mistake = (misconception: string, ...recipes: Recipe[]): WrongVariant[] =>
  recipes.map((recipe) => ({
    of,
    misconceptions: [misconception],
    run: (args) => angles(recipe, read(args)),
  }));

/** What the first call left, or the first of the same width. */
const kept = (used: (now: Text, first: Text) => Text): WrongVariant[] =>
  [() => true, (now: Text, call: Text) => now.d === call.d].map((fits) => ({
    of,
    misconceptions: ['table-kept-between-calls'],
    run: (args, history) => {
      const now = read(args);
      const first = history.map(read).find((call) => fits(now, call)) ?? now;
      return angles({}, used(now, first));
    },
  }));

const whole = (p: number): number => p;
const atLeastOne = (factor: (text: Text) => number): Recipe => ({
  factor: (text) => Math.max(1, factor(text)),
});

/** What people write instead of dividing positions by max(1, length / trained). */
export const wrong: WrongVariant[] = [
  ...mistake('not-started', { place: () => 0 }),
  ...mistake('not-interpolated', { factor: () => 1 }),
  ...mistake(
    'stretched-instead',
    { place: (p, s) => p * s },
    { place: (p, _, text) => p * ratio(text) },
  ),
  ...mistake('short-text-scaled', { factor: ratio }),
  ...mistake('limit-reversed', { factor: (text) => Math.min(1, ratio(text)) }),
  ...mistake(
    'factor-inverted',
    atLeastOne((text) => 1 / ratio(text)),
  ),
  ...mistake(
    'base-scaled',
    { place: whole, base: (s, { base }) => base * s },
    { place: whole, base: (_, text) => text.base * ratio(text) },
    { base: (s, { base }) => base * s },
  ),
  ...mistake(
    'ntk-instead',
    { place: whole, base: (s, { base, d }) => base * s ** (d / (d - 2)) },
    {
      place: whole,
      base: (_, text) => text.base * ratio(text) ** (text.d / (text.d - 2)),
    },
  ),
  ...mistake(
    'positions-rounded',
    { place: (p, s) => Math.floor(p / s) },
    { place: (p, s) => Math.round(p / s) },
    { place: (p, s) => Math.ceil(p / s) },
  ),
  ...mistake(
    'positions-clamped',
    { place: (p, _, { trained }) => Math.min(p, trained - 1) },
    { place: (p, _, { trained }) => Math.min(p, trained) },
  ),
  ...mistake('positions-wrapped', {
    place: (p, _, { trained }) => p % trained,
  }),
  ...mistake(
    'only-the-tail',
    { place: (p, s, { trained }) => (p < trained ? p : p / s) },
    { place: (p, s, { trained }) => (p <= trained ? p : p / s) },
  ),
  ...mistake(
    'factor-rounded',
    atLeastOne((text) => Math.ceil(ratio(text))),
    atLeastOne((text) => Math.floor(ratio(text))),
    atLeastOne((text) => Math.round(ratio(text))),
    atLeastOne((text) => 2 ** Math.ceil(Math.log2(ratio(text)))),
  ),
  ...mistake(
    'factor-off-by-one',
    atLeastOne(({ length, trained }) => (length - 1) / (trained - 1)),
    atLeastOne(({ length, trained }) => (length - 1) / trained),
    atLeastOne(({ length, trained }) => length / (trained - 1)),
    atLeastOne(({ length, trained }) => (length + 1) / trained),
    atLeastOne(({ length, trained }) => length / (trained + 1)),
  ),
  ...mistake(
    'length-from-positions',
    atLeastOne(
      ({ positions, trained }) => (Math.max(...positions) + 1) / trained,
    ),
    atLeastOne(({ positions, trained }) => Math.max(...positions) / trained),
    atLeastOne(({ positions, trained }) => positions.length / trained),
  ),
  ...mistake(
    'factor-bent',
    atLeastOne((text) => Math.sqrt(ratio(text))),
    {
      factor: (text) => Math.max(1, ratio(text)) ** 2,
    },
  ),
  ...mistake('reversed-sign', { place: (p, s) => -p / s }),
  ...mistake(
    'rounded',
    ...ROUNDINGS.map((round): Recipe => ({
      finish: (found) => found.map(round),
    })),
  ),
  ...mistake('angles-reduced', {
    finish: (found) => found.map((angle) => angle % (2 * Math.PI)),
  }),
  ...mistake(
    'cosines-returned',
    { finish: (found) => found.map(Math.cos) },
    { finish: (found) => found.map(Math.sin) },
  ),
  ...mistake('position-off-by-one', {
    place: (p, s) => (p + 1) / s,
  }),
  ...mistake('column-major', {
    finish: (found, { positions: { length: rows }, d }) =>
      found.map(
        (_, at) => found[(at % rows) * (d / 2) + Math.floor(at / rows)],
      ),
  }),
  ...mistake('base-ignored', { theta: (i, d) => power(i, d, 10_000) }),
  ...kept((now, { length, trained }) => ({ ...now, length, trained })),
  ...kept((now, { length }) => ({ ...now, length })),
  ...kept((now, { base }) => ({ ...now, base })),
  ...mistake('exponent-sign', { theta: (i, d, base) => base ** ((2 * i) / d) }),
  ...mistake(
    'exponent-denominator',
    { theta: (i, d, base) => base ** (-i / d) },
    { theta: (i, d, base) => base ** ((-4 * i) / d) },
    { theta: (i, _, base) => base ** (-2 * i) },
    { theta: (i, d, base) => base ** (-i / Math.max(1, d / 2 - 1)) },
  ),
  ...mistake('pairs-counted-from-one', {
    theta: (i, d, base) => power(i + 1, d, base),
  }),
  ...mistake('one-frequency', { theta: () => 1 }),
  ...mistake('frequencies-reversed', {
    theta: (i, d, base) => power(d / 2 - 1 - i, d, base),
  }),
  ...mistake(
    'wrong-logarithm',
    {
      theta: (i, d, base) => Math.exp(((-2 * i) / d) * Math.log10(base)),
    },
    {
      theta: (i, d, base) => Math.exp(((-2 * i) / d) * Math.log2(base)),
    },
  ),
  ...mistake(
    'degrees',
    { finish: (found) => found.map((angle) => (angle * 180) / Math.PI) },
    { finish: (found) => found.map((angle) => (angle * Math.PI) / 180) },
  ),
  ...mistake(
    'turns-not-radians',
    { finish: (found) => found.map((angle) => angle / (2 * Math.PI)) },
    { finish: (found) => found.map((angle) => angle * 2 * Math.PI) },
  ),
];
