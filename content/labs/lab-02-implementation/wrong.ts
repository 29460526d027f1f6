import { ropeFrequencies, ropeTable, type RopeTable } from 'rope-core';
import type { Args, WrongVariant } from '@rope-handbook/exercises';

type Frequencies = (pairs: number, base: number) => number[];
type Rows = number[][];

/** Frequencies gone wrong, by misconception. */
const FREQUENCIES: [id: string, run: Frequencies][] = [
  ['not-started', (pairs) => list(pairs, () => 0)],
  ['exponent-sign', (pairs, base) => list(pairs, (i) => base ** (i / pairs))],
  [
    'exponent-denominator',
    (pairs, base) => list(pairs, (i) => base ** (-i / (2 * pairs))),
  ],
  [
    'exponent-denominator',
    (pairs, base) => list(pairs, (i) => base ** ((-2 * i) / pairs)),
  ],
  ['exponent-denominator', (pairs, base) => list(pairs, (i) => base ** -i)],
  [
    'exponent-denominator',
    (pairs, base) => list(pairs, (i) => base ** (-2 * i)),
  ],
  [
    'pairs-counted-from-one',
    (pairs, base) => list(pairs, (i) => base ** (-(i + 1) / pairs)),
  ],
  [
    'frequencies-reversed',
    (pairs, base) => list(pairs, (i) => base ** (-(pairs - 1 - i) / pairs)),
  ],
  ['one-frequency', (pairs) => list(pairs, () => 1)],
  ['base-ignored', (pairs) => list(pairs, (i) => 10_000 ** (-i / pairs))],
  [
    'wrong-logarithm',
    (pairs, base) =>
      list(pairs, (i) => Math.exp((-i / pairs) * Math.log10(base))),
  ],
];

/** Tables gone wrong, from right frequencies. */
const TABLES: [id: string, angle: (t: number, f: number) => number][] = [
  ['position-off-by-one', (t, f) => (t + 1) * f],
  ['same-angle-for-all-rows', (_t, f) => f],
  ['degrees', (t, f) => (t * f * Math.PI) / 180],
  ['turns-not-radians', (t, f) => 2 * Math.PI * t * f],
];

/** Rotations gone wrong, from right tables: what becomes of one row at one position. */
const ROTATIONS: [
  id: string,
  run: (x: number[], cos: number[], sin: number[]) => number[],
][] = [
  ['not-started', (x) => x.map(() => 0)],
  ['not-rotated', (x) => x],
  [
    'reversed-sign',
    (x, cos, sin) =>
      turn(
        x,
        cos,
        sin.map((s) => -s),
      ),
  ],
  ['halves-not-neighbours', (x, cos, sin) => turnHalves(x, cos, sin)],
  ['output-regrouped', (x, cos, sin) => regroup(turn(x, cos, sin))],
  ['sine-cosine-swapped', (x, cos, sin) => turn(x, sin, cos)],
  ['one-frequency', (x, cos, sin) =>
    turn(x, cos.map(() => cos[0]), sin.map(() => sin[0]))], // prettier-ignore
  [
    'added-not-rotated',
    (x, cos, sin) =>
      x.map((value, j) => value + (j % 2 ? cos[j >> 1] : sin[j >> 1])),
  ],
  [
    'overwritten-too-early',
    (x, cos, sin) =>
      x.map((value, j) => {
        const i = j >> 1;
        const first = x[2 * i] * cos[i] - x[2 * i + 1] * sin[i];
        return j % 2 ? first * sin[i] + value * cos[i] : first;
      }),
  ],
  [
    'not-a-rotation',
    (x, cos, sin) =>
      x.map((value, j) => {
        const i = j >> 1;
        return j % 2
          ? x[2 * i] * sin[i] - value * cos[i]
          : value * cos[i] - x[2 * i + 1] * sin[i];
      }),
  ],
];

type Apply = (x: Rows, cos: Rows, sin: Rows) => Rows;

const eachRow =
  (run: (x: number[], cos: number[], sin: number[]) => number[]): Apply =>
  (x, cos, sin) =>
    x.map((row, t) => run(row, cos[t], sin[t]));
const right = eachRow((x, cos, sin) => turn(x, cos, sin));
const same: Apply = (x) => x;
const nextRow: Apply = (x, cos, sin) =>
  x.map((row, t) =>
    turn(row, cos[t + 1] ?? nothing(row), sin[t + 1] ?? nothing(row)),
  );
const reversedRows: Apply = (x, cos, sin) =>
  x.map((row, t) => turn(row, cos[x.length - 1 - t], sin[x.length - 1 - t]));

const applied = (id: string, ofQ: Apply, ofK: Apply = ofQ): WrongVariant => ({
  of: 'applyRope',
  misconceptions: [id],
  run: ([q, k, cos, sin]: Args) => ({
    q: ofQ(q, cos, sin),
    k: ofK(k, cos, sin),
  }),
});

/** Scores gone wrong: what the script takes for a rotation by n − m. */
const DISTANCES: [id: string, turned: (distance: number) => number][] = [
  ['distance-sign-lost', Math.abs],
  ['distance-reversed', (distance) => -distance],
  [
    'counted-from-the-end',
    (distance) => (distance < 0 ? 32 + distance : distance),
  ],
  ['counted-from-the-end', (distance) => (distance < 0 ? NaN : distance)],
  ['not-rotated', () => 0],
];

export const wrong: WrongVariant[] = [
  ...FREQUENCIES.flatMap(([id, run]): WrongVariant[] => [
    {
      of: 'ropeFrequencies',
      misconceptions: [id],
      run: ([dHead, base = 10_000]) => run(dHead / 2, base),
    },
    {
      of: 'precomputeRope',
      misconceptions: [id],
      run: ([T, dHead, base = 10_000]) =>
        tables(T, run(dHead / 2, base), (t, f) => t * f),
    },
  ]),
  ...TABLES.map(([id, angle]): WrongVariant => ({
    of: 'precomputeRope',
    misconceptions: [id],
    run: ([T, dHead, base]) =>
      tables(T, [...ropeFrequencies(dHead, base)], angle),
  })),
  {
    of: 'precomputeRope',
    misconceptions: ['sine-cosine-swapped'],
    run: ([T, dHead, base]) => {
      const { cos, sin } = tables(
        T,
        [...ropeFrequencies(dHead, base)],
        (t, f) => t * f,
      );
      return { cos: sin, sin: cos };
    },
  },
  ...[oneTable, tablePerWidth].map((kept): WrongVariant => ({
    of: 'precomputeRope',
    misconceptions: ['table-kept-between-calls'],
    run: ([T, dHead, base], history) => {
      const from = kept([T, dHead, base], history);
      return tables(T, [...ropeFrequencies(dHead, from)], (t, f) => t * f);
    },
  })),
  ...ROTATIONS.map(([id, run]) => applied(id, eachRow(run))),
  applied('k-not-rotated', right, same),
  applied('q-not-rotated', same, right),
  applied('position-off-by-one', nextRow),
  applied('rows-reversed', reversedRows),
  ...DISTANCES.flatMap(([id, turned]): WrongVariant[] =>
    (['relativeRows', 'distanceCurves'] as const).map((of) => ({
      of,
      misconceptions: [id],
      run: (args) => scores(of, args, turned),
    })),
  ),
  ...(['relativeRows', 'distanceCurves', 'normRows'] as const).map(
    (of): WrongVariant => ({
      of,
      misconceptions: ['not-started'],
      run: (args) => scripts[of](args, () => 0),
    }),
  ),
  ...[
    (distance: number) => Math.min(distance, 31),
    (distance: number) => distance % 32,
  ].map((row): WrongVariant => ({
    of: 'distanceCurves',
    misconceptions: ['table-too-short'],
    run: (args) => shortCurves(args, row),
  })),
  {
    of: 'normRows',
    misconceptions: ['table-too-short'],
    run: (args) =>
      scripts.normRows(args, (x, position) =>
        position < 32 ? norm(rotateAt(x, position)) : NaN,
      ),
  },
];

/** Both curves from a table of 32 rows: `row` is read for a distance that has none. */
function shortCurves([q, k, m = 0]: Args, row: (distance: number) => number) {
  const at = (x: number[], position: number): number[] =>
    rotateAt(x, Math.sign(position) * row(Math.abs(position)));
  const places = list(32, (n) => n);
  return {
    rotated: places.map((n) => dot(at(q, m), at(k, n))),
    relative: places.map((n) => dot(q, at(k, n - m))),
  };
}

/** The base of the one table that is kept, as long as it has the width and enough rows. */
function oneTable(args: Args, history: readonly Args[]): number | undefined {
  let kept: Args = [0, 0];
  for (const call of [...history, args]) {
    if (kept[0] < call[0] || kept[1] !== call[1]) kept = call;
  }
  return kept[2];
}

/** The base of the first call of this width. */
function tablePerWidth(
  args: Args,
  history: readonly Args[],
): number | undefined {
  return (history.find(([, dHead]) => dHead === args[1]) ?? args)[2];
}

/** The right scripts; `measure` stands for the score or the norm they take. */
export const scripts = {
  relativeRows: ([q, k]: Args, measure?: Measure, turned = itself) =>
    PLACES.map(([m, n]) => row(q, k, m, n, measure, turned)),
  distanceCurves: ([q, k, m = 0]: Args, measure?: Measure, turned = itself) => {
    const rows = Array.from({ length: 32 }, (_, n) =>
      row(q, k, m, n, measure, turned),
    );
    return {
      rotated: rows.map(({ rotated }) => rotated),
      relative: rows.map(({ relative }) => relative),
    };
  },
  normRows: ([x]: Args, measure: Measure = (v, p) => norm(rotateAt(v, p))) =>
    POSITIONS.map((position) => {
      const before = norm(x);
      const after = measure(x, position);
      return { position, before, after, difference: Math.abs(after - before) };
    }),
};

export const PLACES = [[0, 1], [3, 7], [5, 5], [10, 12], [20, 8]] as const; // prettier-ignore
export const POSITIONS = [0, 1, 5, 100];

type Measure = (x: number[], position: number) => number;
const itself = (distance: number): number => distance;

function row(
  q: number[],
  k: number[],
  m: number,
  n: number,
  measure: Measure | undefined,
  turned: (distance: number) => number,
) {
  const rotated = measure ? measure(q, m) : dot(rotateAt(q, m), rotateAt(k, n));
  const relative = measure ? measure(k, n) : dot(q, rotateAt(k, turned(n - m)));
  return { m, n, rotated, relative, difference: Math.abs(rotated - relative) };
}

function scores(
  of: 'relativeRows' | 'distanceCurves',
  args: Args,
  turned: (distance: number) => number,
) {
  return scripts[of](args, undefined, turned);
}

export function rotateAt(x: ArrayLike<number>, position: number): number[] {
  const values = Array.from(x);
  if (!Number.isFinite(position)) return values.map(() => NaN);
  const spec = { inverseFrequencies: ropeFrequencies(values.length) };
  const { cos, sin }: RopeTable = ropeTable(spec, [position]);
  return turn(values, [...cos], [...sin]);
}

function turn(x: number[], cos: number[], sin: number[]): number[] {
  return x.map((value, j) => {
    const i = j >> 1;
    return j % 2
      ? x[j - 1] * sin[i] + value * cos[i]
      : value * cos[i] - x[j + 1] * sin[i];
  });
}

function turnHalves(x: number[], cos: number[], sin: number[]): number[] {
  const half = x.length / 2;
  return x.map((value, j) =>
    j < half
      ? value * cos[j] - x[j + half] * sin[j]
      : x[j - half] * sin[j - half] + value * cos[j - half],
  );
}

function regroup(x: number[]): number[] {
  return [...x.filter((_, j) => j % 2 === 0), ...x.filter((_, j) => j % 2)];
}

function tables(
  T: number,
  frequencies: number[],
  angle: (t: number, f: number) => number,
): { cos: Rows; sin: Rows } {
  const of = (f: (x: number) => number): Rows =>
    list(T, (t) => t).map((t) => frequencies.map((w) => f(angle(t, w))));
  return { cos: of(Math.cos), sin: of(Math.sin) };
}

function list(length: number, of: (index: number) => number): number[] {
  return Array.from({ length }, (_, index) => of(index));
}

function nothing(row: number[]): number[] {
  return row.map(() => NaN);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}

function norm(x: number[]): number {
  return Math.sqrt(dot(x, x));
}
