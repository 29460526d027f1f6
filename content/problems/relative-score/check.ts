import { ropeFrequencies, scoreOverDistance } from 'rope-core';
import {
  custom,
  defineExercise,
  formatNumber,
  refuses,
  unmodified,
  values,
  type Args,
  type Bench,
  type Outcome,
  type Random,
} from '@rope-handbook/exercises';
import { wrong } from './wrong.ts';

type Call = [q: number[], k: number[], m: number, n: number, base: number];

const of = 'relativeScore';
const BASES = [10_000, 500, 500_000, 1234.5, 8];

const call = (
  random: Random,
  d: number,
  m: number,
  n: number,
  base = 10_000,
): Call => [random.vector(d), random.vector(d), m, n, base];

/** What float32 can promise when q is turned by m and k by n, pair by pair. */
function allowed([q, k, m, n, base]: Call): number {
  let sum = 0;
  for (let i = 0; i < q.length / 2; i++) {
    const size =
      Math.hypot(q[2 * i], q[2 * i + 1]) * Math.hypot(k[2 * i], k[2 * i + 1]);
    const turn = (Math.abs(m) + Math.abs(n)) * base ** ((-2 * i) / q.length);
    sum += size * (4e-6 + 2 ** -21 * turn);
  }
  return sum;
}

export default defineExercise({
  id: 'relative-score',
  functions: {
    relativeScore: {
      reference: (q: number[], k: number[], m: number, n: number, base) =>
        scoreOverDistance(q, k, ropeFrequencies(q.length, base), [m - n])[0],
      first: [Array(14).fill(1), Array(14).fill(2), 3, 1, 300],
      tolerance: { each: (_, args: Call) => allowed(args) },
      describe: (q: number[], _k: number[], m: number, n: number, base) =>
        `d = ${q.length}, m = ${m}, n = ${n}, base = ${base}`,
      probes: (random) =>
        [
          [5, 2],
          [2, 5],
          [0, 3],
          [9, 9],
          [40, 7],
          [7, 40],
          [1, 0],
          [12, 30],
        ].flatMap(([m, n], turn) => [
          call(random, 8, m, n, BASES[turn % 3]),
          call(random, 4 + 2 * (turn % 4), m + 1, n, 100),
        ]),
    },
  },
  checks: [
    values({ id: 'worked-example', of, cases: [[[1, 0], [1, 0], 0, 1, 10_000], [[1, 0], [0, 1], 3, 1, 10_000]] }), // prettier-ignore
    values({
      id: 'same-place',
      of,
      cases: (random) => [0, 1, 17].map((m) => call(random, 8, m, m)),
    }),
    values({
      id: 'key-before',
      of,
      cases: (random) =>
        [2, 4, 16, 128].flatMap((d) =>
          [1, 7, 100].map((m) => call(random, d, m, random.integer(0, m - 1))),
        ),
    }),
    values({
      id: 'key-after',
      of,
      cases: (random) =>
        [2, 4, 16, 128].flatMap((d) =>
          [1, 7, 100].map((n) => call(random, d, random.integer(0, n - 1), n)),
        ),
    }),
    values({
      id: 'many-bases',
      of,
      cases: (random) =>
        BASES.flatMap((base) => [
          call(random, 6, 11, 4, base),
          call(random, 64, 3, 60, base),
        ]),
    }),
    values({
      id: 'far-positions',
      of,
      cases: (random) => [
        call(random, 64, 4095, 0),
        call(random, 64, 0, 4095),
        call(random, 16, 8191, 4100, 500_000),
        call(random, 16, 3, 8191, 500_000),
      ],
    }),
    shifted(),
    unmodified({
      id: 'inputs-kept',
      of,
      cases: (random) => [call(random, 4, 3, 1), call(random, 8, 0, 6)],
      misconception: 'input-modified',
    }),
    refuses({
      id: 'bad-shapes',
      of,
      cases: [[[1], [1], 1, 0, 10_000], [[1, 2, 3], [1, 2, 3], 2, 1, 100], [[1, 2], [1, 2, 3, 4], 1, 0, 10_000]], // prettier-ignore
      valid: [[1, 2], [3, 4], 1, 0, 10_000],
      misconception: 'shape-accepted',
    }),
  ],
  wrong,
});

/** The same query and key, both a thousand tokens further on: the score may not notice. */
function shifted() {
  const run = (bench: Bench): Outcome => {
    const random = bench.random('shifted');
    for (const [m, n] of [
      [5, 2],
      [2, 5],
      [30, 1],
    ]) {
      const near = call(random, 16, m, n);
      const far: Args = [near[0], near[1], m + 1000, n + 1000, near[4]];
      const [a, b] = [near, far].map((args) => bench.call(of, args).value);
      const room = allowed(near) + allowed(far as unknown as Call);
      if (typeof a === 'number' && Math.abs(a - Number(b)) <= room) continue;
      return {
        state: 'fail',
        expected: String(a),
        actual: String(b),
        message:
          bench.lang === 'es'
            ? `Con m = ${m} y n = ${n} da ${formatNumber(Number(a))}; con 1000 más en las dos posiciones, ${formatNumber(Number(b))}.`
            : `At m = ${m}, n = ${n} it gives ${formatNumber(Number(a))}; with both positions 1000 further on, ${formatNumber(Number(b))}.`,
      };
    }
    return { state: 'pass' };
  };
  return custom({ id: 'only-the-difference', of, run });
}
