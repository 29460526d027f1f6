import { ropeApply } from 'rope-core';
import {
  defineExercise,
  independent,
  refuses,
  returns,
  rotationTolerance,
  unmodified,
  values,
  wrongRotations,
  type Random,
} from '@rope-handbook/exercises';

type Call = [seed: number, x: number[][], base: number];

const of = 'ropeApply';
const BASES = [10_000, 500, 500_000, 1_000_000, 1234.5, 8];

const call = (random: Random, T: number, d: number, base: number): Call => [
  random.integer(1, 999),
  random.matrix(T, d),
  base,
];

/** A row of every odd width is refused wherever it stands: at position 0 nothing turns, and it is still no set of pairs. */
const odd = (T: number, d: number): Call => [
  0,
  Array.from({ length: T }, () => Array(d).fill(1)),
  10_000,
];

export default defineExercise({
  id: 'rope-apply',
  functions: {
    ropeApply: {
      reference: ropeApply,
      first: [1, [Array(14).fill(1), Array(14).fill(2)], 300],
      describe: (seed: number, x: number[][], base: number) =>
        `seed = ${seed}, T = ${x.length}, d = ${x[0]?.length ?? 0}, base = ${base}`,
      tolerance: { each: (index, args: Call) => allowed(index, args) },
      locate: (index, [, x]) => {
        const d = x[0].length;
        const position = Math.floor(index / d);
        const pair = Math.floor((index % d) / 2);
        return {
          en: `position ${position}, pair ${pair} (component ${index % d})`,
          es: `la posición ${position}, par ${pair} (componente ${index % d})`,
        };
      },
      probes: (random) =>
        [2, 4, 6, 8, 12].flatMap((d, turn) => [
          call(random, 3 + turn, d, BASES[turn]),
          call(random, 9 - turn, d, BASES[turn + 1]),
        ]),
    },
  },
  checks: [
    values({
      id: 'worked-example',
      of,
      cases: [
        [
          0,
          [
            [1, 0, 0, 1],
            [1, 0, 0, 1],
          ],
          10_000,
        ],
      ],
    }),
    returns({
      id: 'flat-result',
      of,
      cases: [
        [1, [[1, 2]], 10_000],
        [2, [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], 10_000], // prettier-ignore
      ],
      faults: { nested: 'rows-not-flattened' },
    }),
    values({
      id: 'position-zero',
      of,
      cases: (random) => [2, 4, 10].map((d) => call(random, 1, d, 10_000)),
    }),
    values({
      id: 'one-pair',
      of,
      cases: (random) => [2, 3, 7].map((T) => call(random, T, 2, 10_000)),
    }),
    values({
      id: 'many-sizes',
      of,
      cases: (random) =>
        [4, 6, 8, 16, 32, 64, 128].flatMap((d) =>
          [2, random.integer(3, 12), 24].map((T) => call(random, T, d, 10_000)),
        ),
    }),
    values({
      id: 'many-bases',
      of,
      cases: (random) =>
        BASES.flatMap((base) =>
          [4, 10, 64].map((d) => call(random, random.integer(2, 9), d, base)),
        ),
    }),
    values({
      id: 'far-positions',
      of,
      cases: (random) => [
        call(random, 130, 128, 10_000),
        call(random, 1030, 16, 500_000),
        call(random, 2051, 8, 10_000),
        call(random, 4099, 6, 1_000_000),
        call(random, 16_411, 2, 10_000),
      ],
    }),
    unmodified({
      id: 'input-kept',
      of,
      cases: (random) => [call(random, 1, 2, 10_000), call(random, 5, 8, 500)],
      misconception: 'input-modified',
    }),
    independent({
      id: 'calls-independent',
      of,
      cases: independentCalls(),
      remembered: 'table-kept-between-calls',
      shared: 'result-shared',
    }),
    refuses({
      id: 'odd-width',
      of,
      cases: [odd(1, 1), odd(1, 3), odd(2, 3), odd(4, 5), odd(3, 7)],
      valid: [0, [[1, 2], [3, 4]], 10_000], // prettier-ignore
      misconception: 'odd-width-accepted',
    }),
  ],
  wrong: wrongRotations(of, ([seed, x, base]) => ({ seed, rows: x, base })),
});

/** Calls that share all but one thing with the one before: base, length, values. */
function independentCalls(): Call[] {
  const rows = (T: number, first: number): number[][] =>
    Array.from({ length: T }, (_, row) => [
      first + row,
      1,
      -2,
      0.5,
      3,
      row,
      1,
      1,
    ]);
  return [
    [1, rows(4, 1), 10_000],
    [1, rows(4, 1), 100],
    [1, rows(9, 1), 100],
    [1, rows(9, 5), 100],
  ];
}

/** What float32 can promise at one number of the result: see rotationTolerance. */
function allowed(index: number, [, x, base]: Call): number {
  const d = x[0].length;
  const position = Math.floor(index / d);
  const pair = Math.floor((index % d) / 2);
  const length = Math.hypot(x[position][2 * pair], x[position][2 * pair + 1]);
  return rotationTolerance(
    length,
    position * base ** ((-2 * pair) / d),
    position,
  );
}
