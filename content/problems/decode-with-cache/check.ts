import { applyRopeSingle, ropeFrequencies, ropeTable } from 'rope-core';
import {
  defineExercise,
  independent,
  refuses,
  rotationTolerance,
  unmodified,
  values,
  type Random,
} from '@rope-handbook/exercises';
import { decodedText, grownByOne } from './steps.ts';
import { wrong } from './wrong.ts';

type Call = [cache: number[][], q: number[], k: number[], base: number];

const of = 'decodeStep';
const BASES = [10_000, 500, 500_000, 1_000_000, 1234.5, 8];

/** A cache of any numbers: to the new token it makes no difference what its keys once were. */
const call = (random: Random, n: number, d: number, base = 10_000): Call => [
  random.matrix(n, d),
  random.vector(d),
  random.vector(d),
  base,
];

function reference(cache: number[][], q: number[], k: number[], base: number) {
  const inverseFrequencies = ropeFrequencies(q.length, base);
  const { cos, sin } = ropeTable({ inverseFrequencies }, [cache.length]);
  const turned = (x: number[]): Float64Array =>
    applyRopeSingle(Float64Array.from(x), cos, sin);
  const query = turned(q);
  const keys = [...cache, turned(k)];
  return {
    cache: keys,
    scores: keys.map((key) =>
      query.reduce((sum, value, j) => sum + value * key[j], 0),
    ),
  };
}

/** Room for float32: rotating grows with the angle, a sum over pairs with the products in it. */
function allowed(index: number, [cache, q, k, base]: Call, part: string) {
  const n = cache.length;
  const length = (x: number[], i: number): number => Math.hypot(x[i], x[i + 1]);
  const room = (x: number[], i: number): number =>
    rotationTolerance(length(x, i), n * base ** (-i / q.length), n);
  if (part !== 'scores') {
    const key = cache[Number(part.slice('cache.'.length))];
    const first = index - (index % 2);
    return key ? 1e-6 * length(key, first) : room(k, first);
  }
  const key = cache[index];
  let sum = 0;
  for (let i = 0; i < q.length; i += 2) {
    const [keyLength, keyRoom] = key ? [length(key, i), 0] : [length(k, i), room(k, i)]; // prettier-ignore
    sum += keyLength * (room(q, i) + 6e-6 * length(q, i));
    sum += keyRoom * length(q, i);
  }
  return sum;
}

export default defineExercise({
  id: 'decode-with-cache',
  functions: {
    decodeStep: {
      reference,
      tolerance: { each: (index, args: Call, part) => allowed(index, args, part) }, // prettier-ignore
      describe: (cache: number[][], q: number[], _k: number[], base: number) =>
        `${cache.length} cached keys, d = ${q.length}, base = ${base}`,
      locate: (index, [cache], part) => {
        const row = Number(part.slice('cache.'.length));
        const isNew = row === cache.length;
        return part === 'scores'
          ? { en: `the score of key ${index}`, es: `la puntuación de la clave ${index}` } // prettier-ignore
          : {
              en: `component ${index} of ${isNew ? 'the new' : 'cached'} key ${row}`,
              es: `la componente ${index} de la clave ${row}, ${isNew ? 'la nueva' : 'ya guardada'}`,
            };
      },
      probes: (random) =>
        [3, 1, 6, 2, 9, 5].map((n, turn) =>
          call(random, n, 4 + 2 * turn, BASES[turn]),
        ),
    },
  },
  checks: [
    values({
      id: 'worked-example',
      of,
      cases: [
        [
          [
            [1, 0],
            [Math.cos(1), Math.sin(1)],
          ],
          [1, 0],
          [1, 0],
          10_000,
        ],
      ],
    }),
    grownByOne('one-more', of, (random) =>
      [0, 1, 5].map((n) => call(random, n, 4)),
    ),
    values({
      id: 'first-token',
      of,
      cases: (random) => [2, 8, 64].map((d) => call(random, 0, d)),
    }),
    values({
      id: 'many-sizes',
      of,
      cases: (random) =>
        [2, 4, 6, 16, 64, 128].flatMap((d) =>
          [1, 2, random.integer(3, 40)].map((n) => call(random, n, d)),
        ),
    }),
    values({
      id: 'many-bases',
      of,
      cases: (random) =>
        BASES.flatMap((base) =>
          [4, 10, 64].map((d) => call(random, random.integer(1, 12), d, base)),
        ),
    }),
    values({
      id: 'far-positions',
      of,
      cases: (random) => [
        call(random, 260, 64),
        call(random, 1030, 16, 500_000),
        call(random, 2051, 8),
        call(random, 4099, 4, 1_000_000),
      ],
    }),
    decodedText('whole-text', of),
    unmodified({
      id: 'input-kept',
      of,
      cases: (random) => [call(random, 0, 2), call(random, 3, 8, 500)],
      misconception: 'input-modified',
    }),
    independent({
      id: 'calls-independent',
      of,
      cases: independentCalls(),
      remembered: 'position-kept-between-calls',
      shared: 'result-shared',
    }),
    refuses({
      id: 'bad-shapes',
      of,
      cases: [
        [[], [1], [1], 10_000],
        [[[1, 2, 3]], [1, 2, 3], [1, 2, 3], 10_000],
        [[[1, 2]], [1, 2], [1, 2, 3, 4], 10_000],
        [[[1, 2, 3, 4]], [1, 2], [1, 2], 10_000],
        [[[1, 2], [1, 2, 3, 4]], [1, 2], [1, 2], 10_000], // prettier-ignore
      ],
      valid: [[[1, 2]], [1, 2], [3, 4], 10_000],
      misconception: 'shape-accepted',
    }),
  ],
  wrong,
});

/** Calls that share all but one thing with the one before: base, number of keys, values. */
function independentCalls(): Call[] {
  const keys = (n: number, first: number): number[][] =>
    Array.from({ length: n }, (_, row) => [first, row, 1, -2]);
  const [q, k] = [[1, 2, -1, 3], [0.5, 1, 2, 1]]; // prettier-ignore
  return [
    [keys(4, 1), q, k, 10_000],
    [keys(4, 1), q, k, 100],
    [keys(7, 1), q, k, 100],
    [keys(7, 3), q, k, 100],
    [keys(7, 3), k, q, 100],
  ];
}
