import {
  ROUNDINGS,
  wrongRotations,
  type WrongVariant,
} from '@rope-handbook/exercises';

const of = 'decodeStep';

type Turn = (x: number[], position: number, base: number) => number[];

/** Every choice of a decoding step; the defaults are the right ones. */
interface Recipe {
  turn?: Turn;
  /** Position of the new token, from the tokens cached and the calls before. */
  position?: (cached: number, calls: number) => number;
  query?: (q: number[], turned: number[]) => number[];
  /** The new key as the scores see it, and as the cache keeps it. */
  scored?: (k: number[], turned: number[]) => number[];
  kept?: (k: number[], turned: number[]) => number[];
  /** The old keys as the scores see them, and as the cache keeps them. */
  oldScored?: (cache: number[][], turn: Turn, base: number) => number[][];
  oldKept?: (cache: number[][], turn: Turn, base: number) => number[][];
  scores?: (scores: number[], d: number) => number[];
  append?: (rows: number[][], row: number[]) => number[][];
}

const right: Turn = (x, position, base) =>
  x.map((value, j) => {
    const angle = position * base ** (-(j - (j % 2)) / x.length);
    const sin = Math.sin(angle);
    return value * Math.cos(angle) + (j % 2 ? x[j - 1] * sin : -x[j + 1] * sin);
  });

const dot = (a: number[], b: number[]): number =>
  a.reduce((sum, value, j) => sum + value * b[j], 0);

const step = (recipe: Recipe): WrongVariant['run'] => {
  const {
    turn = right,
    position = (cached) => cached,
    query = (_, turned) => turned,
    scored = (_, turned) => turned,
    kept = (_, turned) => turned,
    oldScored = (cache) => cache,
    oldKept = (cache) => cache,
    scores = (found) => found,
    append = (rows, row) => [...rows, row],
  } = recipe;
  return ([cache, q, k, base], history) => {
    const n = position(cache.length, history.length);
    const turnedQuery = query(q, turn(q, n, base));
    const turnedKey = turn(k, n, base);
    const seen = append(oldScored(cache, turn, base), scored(k, turnedKey));
    return {
      cache: append(oldKept(cache, turn, base), kept(k, turnedKey)),
      scores: scores(
        seen.map((key) => dot(turnedQuery, key)),
        q.length,
      ),
    };
  };
};

const mistake = (misconception: string, ...recipes: Recipe[]): WrongVariant[] =>
  recipes.map((recipe) => ({
    of,
    misconceptions: [misconception],
    run: step(recipe),
  }));

const zero = (k: number[]): number[] => k.map(() => 0);
const raw = (k: number[]): number[] => k;
const each =
  (position: (row: number, rows: number) => number) =>
  (cache: number[][], turn: Turn, base: number): number[][] =>
    cache.map((key, row) => turn(key, position(row, cache.length), base));
const byItsOwn = each((row) => row);
const byTheNewest = each((_, rows) => rows);
const byOne = each(() => 1);
const byDistance = each((row, rows) => rows - row);

/** Where the position is right and the rotation is not: what is known about rotating rows, for one row. */
const ROTATION = new Set([
  'reversed-sign',
  'halves-not-neighbours',
  'mixed-pairing',
  'output-regrouped',
  'exponent-sign',
  'exponent-denominator',
  'pairs-counted-from-one',
  'frequency-per-dimension',
  'one-frequency',
  'frequencies-reversed',
  'base-ignored',
  'wrong-logarithm',
  'pairs-left-out',
  'degrees',
  'turns-not-radians',
  'angle-times-constant',
  'added-not-rotated',
  'overwritten-too-early',
  'not-a-rotation',
  'sine-cosine-swapped',
  'members-swapped',
]);

const rotations = wrongRotations(of, ([rows, base]) => ({
  rows,
  base,
  seed: 0,
}))
  .filter(({ misconceptions: ids }) => ids.length === 1 && ROTATION.has(ids[0]))
  .flatMap(({ misconceptions: [id], run }) =>
    mistake(id, {
      turn: (x, position, base) => {
        const rows = Array.from({ length: position }, () => zero(x));
        const flat = run([[...rows, x], base], []) as Float64Array;
        return Array.from(flat.subarray(position * x.length));
      },
    }),
  );

/** Where a table of the usual length sends position n: to its last row, or round to its first ones. */
export const tablePositions = (n: number): number[] =>
  [64, 128, 256, 512, 1000, 1024, 2048, 4096].flatMap((length) =>
    n < length ? [] : [length - 1, n % length],
  );

/** What people write instead of one decoding step. */
export const wrong: WrongVariant[] = [
  ...mistake('not-started', {
    query: zero,
    kept: zero,
  }),
  ...mistake('decode-restarts-at-zero', { position: () => 0 }),
  ...mistake(
    'position-off-by-one',
    { position: (cached) => cached + 1 },
    { position: (cached) => Math.max(0, cached - 1) },
    { position: (cached) => cached - 1 },
  ),
  ...['query', 'key'].flatMap((side) =>
    [1, -1].flatMap((by): WrongVariant[] => [
      {
        of,
        misconceptions: ['two-positions'],
        run: ([cache, q, k, base], history) => {
          const n = cache.length;
          const shifted = right(side === 'query' ? q : k, n + by, base);
          const recipe: Recipe =
            side === 'query'
              ? { query: () => shifted }
              : { scored: () => shifted, kept: () => shifted };
          return step(recipe)([cache, q, k, base], history);
        },
      },
    ]),
  ),
  ...mistake('position-kept-between-calls', {
    position: (_, calls) => calls,
  }),
  ...[byItsOwn, byTheNewest, byOne, byDistance].flatMap((again) =>
    mistake(
      'cached-keys-rotated-again',
      { oldScored: again, oldKept: again },
      { oldScored: again },
      { oldKept: again },
    ),
  ),
  ...mistake(
    'unrotated-key-cached',
    { kept: raw },
    { kept: raw, scored: raw },
    { kept: raw, scored: raw, oldScored: byItsOwn },
    { kept: raw, oldScored: byItsOwn },
  ),
  ...mistake('unrotated-key-scored', { scored: raw }),
  ...mistake(
    'query-not-rotated',
    { query: raw },
    { query: raw, oldScored: byDistance },
  ),
  ...mistake('new-key-not-scored', { scored: zero }),
  ...mistake('new-key-put-first', { append: (rows, row) => [row, ...rows] }),
  ...mistake(
    'scores-not-asked-for',
    { scores: (found, d) => found.map((score) => score / Math.sqrt(d)) },
    { scores: (found) => softmax(found) },
    { scores: (found, d) => softmax(found.map((s) => s / Math.sqrt(d))) },
  ),
  ...mistake('scores-reversed', { scores: (found) => found.reverse() }),
  ...mistake(
    'rounded',
    ...ROUNDINGS.flatMap((round): Recipe[] => {
      const rounded = (_: number[], turned: number[]) => turned.map(round);
      return [
        { scores: (found) => found.map(round) },
        { kept: rounded, scored: rounded },
      ];
    }),
  ),
  ...rotations,
];

function softmax(scores: number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
