import { ROUNDINGS, type WrongVariant } from '@rope-handbook/exercises';

const of = 'yarn';

interface Input {
  d: number;
  base: number;
  factor: number;
  originalLength: number;
  betaFast: number;
  betaSlow: number;
}

/** Every choice; the defaults are the right ones. */
interface Recipe {
  /** The pair with so many turns, from ln(L / 2πt), ln(base) and d. */
  pair?: (turns: number, input: Input) => number;
  round?: [low: (x: number) => number, high: (x: number) => number];
  clampLow?: (low: number, input: Input) => number;
  clampHigh?: (high: number, input: Input) => number;
  /** Share of the divided frequency at pair i. */
  ramp?: (i: number, low: number, high: number, input: Input) => number;
  blend?: (theta: number, ramp: number, factor: number) => number;
  theta?: (i: number, input: Input) => number;
  attention?: (factor: number) => number;
  finish?: (frequencies: number[], attention: number) => number[];
  change?: (input: Input) => Partial<Input>;
}

const turnsAsPair = (turns: number, { d, base, originalLength }: Input) =>
  (d * Math.log(originalLength / (2 * Math.PI * turns))) / (2 * Math.log(base));
const share = (x: number): number => Math.min(1, Math.max(0, x));
const straight = (i: number, low: number, high: number): number =>
  (i - low) / (high - low);
const right = (factor: number): number => 0.1 * Math.log(factor) + 1;

const answer = (recipe: Recipe, given: Input) => {
  const {
    pair = turnsAsPair,
    round = [Math.floor, Math.ceil],
    clampLow = (low) => Math.max(0, low),
    clampHigh = (high, { d }) => Math.min(d - 1, high),
    ramp = (i, low, high) => share(straight(i, low, high)),
    blend = (theta, r, s) => theta * (1 - r) + (theta / s) * r,
    theta = (i, { d, base }) => base ** ((-2 * i) / d),
    attention = right,
    finish = (found) => found,
    change = () => ({}),
  } = recipe;
  const input = { ...given, ...change(given) };
  const low = clampLow(round[0](pair(input.betaFast, input)), input);
  const high = clampHigh(round[1](pair(input.betaSlow, input)), input);
  const frequencies = Array.from({ length: input.d / 2 }, (_, i) =>
    blend(theta(i, input), ramp(i, low, high, input), input.factor),
  );
  const attentionFactor = attention(given.factor);
  return {
    frequencies: finish(frequencies, attentionFactor),
    attentionFactor,
  };
};

const read = (args: readonly unknown[]): Input => {
  const [d, base, factor, originalLength, betaFast, betaSlow] =
    args as number[];
  return { d, base, factor, originalLength, betaFast, betaSlow };
};

const variant = (misconceptions: string[], recipe: Recipe): WrongVariant => ({
  of,
  misconceptions,
  run: (args) => answer(recipe, read(args)),
});

const known: { id: string; recipe: Recipe }[] = [];
const mistake = (id: string, ...recipes: Recipe[]): WrongVariant[] =>
  recipes.map((recipe) => {
    known.push({ id, recipe });
    return variant([id], recipe);
  });

const same = (x: number): number => x;
/** The wrong base of the logarithm on one side of the quotient: its size is another. */
const inPairs =
  (top: (x: number) => number, bottom: (x: number) => number) =>
  (turns: number, { d, base, originalLength }: Input): number =>
    (d * top(originalLength / (2 * Math.PI * turns))) / (2 * bottom(base));
/** Turns that pair i makes within the trained context. */
const turnsOf = (i: number, { d, base, originalLength }: Input): number =>
  (originalLength * base ** ((-2 * i) / d)) / (2 * Math.PI);

const plain: Recipe['blend'] = (theta) => theta;
const divided: Recipe['blend'] = (theta, _, s) => theta / s;

/** What people write instead of YaRN. */
const single: WrongVariant[] = [
  ...mistake('not-started', { blend: () => 0, attention: () => 0 }),
  ...mistake(
    'frequencies-not-scaled',
    { blend: plain },
    { blend: plain, attention: () => 1 },
  ),
  ...mistake(
    'linear-instead',
    { blend: divided },
    { blend: divided, attention: () => 1 },
  ),
  ...mistake('ntk-instead', {
    theta: (i, { d, base, factor }) =>
      (base * factor ** (d / (d - 2))) ** ((-2 * i) / d),
    blend: plain,
  }),
  ...mistake('ramp-inverted', {
    blend: (theta, r, s) => theta * r + (theta / s) * (1 - r),
  }),
  ...mistake(
    'betas-swapped',
    {
      change: ({ betaFast, betaSlow }) => ({
        betaFast: betaSlow,
        betaSlow: betaFast,
      }),
    },
    {
      change: ({ betaFast, betaSlow }) => ({
        betaFast: betaSlow,
        betaSlow: betaFast,
      }),
      round: [Math.ceil, Math.floor],
    },
  ),
  ...mistake('betas-ignored', {
    change: () => ({ betaFast: 32, betaSlow: 1 }),
  }),
  ...mistake('ramp-not-rounded', { round: [same, same] }),
  ...mistake(
    'ramp-rounded-otherwise',
    { round: [Math.ceil, Math.floor] },
    { round: [Math.round, Math.round] },
    { round: [Math.floor, Math.floor] },
    { round: [Math.ceil, Math.ceil] },
  ),
  ...mistake('ramp-not-clamped', { ramp: straight }),
  ...mistake(
    'low-not-clamped',
    { clampLow: same },
    { clampLow: same, clampHigh: same },
  ),
  ...mistake('high-not-clamped', { clampHigh: same }),
  ...mistake(
    'ramp-ends-at-last-pair',
    { clampHigh: (high, { d }) => Math.min(d / 2 - 1, high) },
    { clampHigh: (high, { d }) => Math.min(d / 2, high) },
  ),
  ...mistake(
    'ramp-off-by-one',
    { ramp: (i, low, high) => share((i - low) / (high - low + 1)) },
    { ramp: (i, low, high) => share((i + 1 - low) / (high - low)) },
    { ramp: (i, low, high) => share((i + 1 - low) / (high - low + 1)) },
    { ramp: (i, low, high) => share((i - low) / (high - low - 1)) },
  ),
  ...mistake(
    'ramp-without-slope',
    { ramp: (i, low) => Number(i > low) },
    { ramp: (i, low) => Number(i >= low) },
    { ramp: (i, _, high) => Number(i > high) },
    { ramp: (i, _, high) => Number(i >= high) },
    { ramp: (i, low, high) => Number(i > (low + high) / 2) },
    { ramp: (i, low, high) => Number(i >= (low + high) / 2) },
  ),
  ...mistake(
    'ramp-over-turns',
    {
      ramp: (i, _low, _high, input) =>
        1 -
        share(
          (turnsOf(i, input) - input.betaSlow) /
            (input.betaFast - input.betaSlow),
        ),
    },
    {
      ramp: (i, _low, _high, input) =>
        share(
          (input.betaFast - turnsOf(i, input)) /
            (input.betaFast - input.betaSlow || 1e-3),
        ),
    },
  ),
  ...mistake(
    'ramp-in-components',
    { ramp: (i, low, high) => share(straight(2 * i, low, high)) },
    { pair: (turns, input) => 2 * turnsAsPair(turns, input) },
    { pair: (turns, input) => turnsAsPair(turns, input) / 2 },
    {
      pair: (turns, input) => 2 * turnsAsPair(turns, input),
      ramp: (i, low, high) => share(straight(2 * i, low, high)),
    },
  ),
  ...mistake(
    'turns-without-two-pi',
    { pair: (turns, input) => turnsAsPair(turns / (2 * Math.PI), input) },
    { pair: (turns, input) => turnsAsPair(turns / (4 * Math.PI ** 2), input) },
    { pair: (turns, input) => turnsAsPair(turns / 2, input) },
  ),
  ...mistake(
    'new-length-used',
    { change: ({ originalLength: L, factor }) => ({ originalLength: L * factor }) }, // prettier-ignore
    { change: ({ originalLength: L, factor }) => ({ originalLength: L / factor }) }, // prettier-ignore
  ),
  ...mistake('wavelengths-mixed', {
    blend: (theta, r, s) => 1 / ((1 - r) / theta + (s * r) / theta),
  }),
  ...mistake('logarithms-mixed', {
    blend: (theta, r, s) => theta * s ** -r,
  }),
  ...mistake(
    'rounded',
    ...ROUNDINGS.map((round): Recipe => ({
      finish: (found) => found.map(round),
    })),
  ),
  ...mistake('factor-multiplied', {
    blend: (theta, r, s) => theta * (1 - r) + theta * s * r,
  }),
  ...mistake(
    'wrong-logarithm',
    ...[Math.log2, Math.log10].flatMap((log): Recipe[] => [
      { pair: inPairs(log, Math.log) },
      { pair: inPairs(Math.log, log) },
      { attention: (s) => 0.1 * log(s) + 1 },
    ]),
  ),
  ...mistake('attention-factor-squared', { attention: (s) => right(s) ** 2 }),
  ...mistake(
    'attention-factor-inverted',
    { attention: (s) => 1 / right(s) },
    { attention: (s) => 1 / right(s) ** 2 },
  ),
  ...mistake('attention-factor-missing', { attention: () => 1 }),
  ...mistake(
    'attention-factor-other',
    { attention: (s) => 0.1 * Math.log(s) },
    { attention: (s) => Math.log(s) + 1 },
    { attention: (s) => 0.1 * (Math.log(s) + 1) },
    { attention: (s) => 0.1 * Math.log(s + 1) + 1 },
    { attention: (s) => 0.1 * s + 1 },
    { attention: (s) => Math.sqrt(right(s)) },
    { attention: (s) => s },
    { attention: Math.sqrt },
  ),
  ...mistake(
    'attention-factor-in-frequencies',
    { finish: (found, m) => found.map((theta) => theta * m) },
    { finish: (found, m) => found.map((theta) => theta / m) },
  ),
  ...mistake('wavelengths-returned', {
    finish: (found) => found.map((theta) => (2 * Math.PI) / theta),
  }),
  ...mistake(
    'factors-returned',
    { theta: () => 1 },
    { theta: () => 1, blend: (_, r) => r },
    { theta: () => 1, blend: (_, r) => 1 - r },
  ),
  ...mistake('base-ignored', { change: () => ({ base: 10_000 }) }),
  // Two ways to keep what an earlier call computed.
  ...[(now: Input, first: Input) => now.d === first.d, () => true].map(
    (fits): WrongVariant => ({
      of,
      misconceptions: ['table-kept-between-calls'],
      run: (args, history) => {
        const now = read(args);
        const first = history.map(read).find((call) => fits(now, call)) ?? now;
        return {
          ...answer({}, now),
          frequencies: answer({}, first).frequencies,
        };
      },
    }),
  ),
  ...mistake('exponent-sign', {
    theta: (i, { d, base }) => base ** ((2 * i) / d),
  }),
  ...mistake(
    'exponent-denominator',
    { theta: (i, { d, base }) => base ** (-i / d) },
    { theta: (i, { d, base }) => base ** ((-4 * i) / d) },
  ),
  ...mistake('pairs-counted-from-one', {
    theta: (i, { d, base }) => base ** ((-2 * (i + 1)) / d),
  }),
  ...mistake('frequencies-reversed', { finish: (found) => found.reverse() }),
];

/** The attention factor is a line of its own, so a mistake there may meet any other. */
const two = known
  .filter(({ recipe }) => Object.keys(recipe).join() === 'attention')
  .flatMap((attention) =>
    known
      .filter(
        ({ id, recipe }) => !recipe.attention && !id.includes('attention'),
      )
      .map(({ id, recipe }) =>
        variant([id, attention.id], { ...recipe, ...attention.recipe }),
      ),
  );

export const wrong: WrongVariant[] = [...single, ...two];
