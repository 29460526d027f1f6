import {
  applyRopeSingle,
  ropeApply,
  ropeFrequencies,
  ropeTable,
} from 'rope-core';
import {
  custom,
  defineExercise,
  describeError,
  formatNumber,
  independent,
  refuses,
  rotationTolerance,
  unmodified,
  values,
  type Args,
  type Bench,
  type Check,
  type Outcome,
  type Random,
} from '@rope-handbook/exercises';
import { tablePositions, wrong } from './wrong.ts';

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

function turned(x: number[], position: number, base: number): Float64Array {
  const inverseFrequencies = ropeFrequencies(x.length, base);
  const { cos, sin } = ropeTable({ inverseFrequencies }, [position]);
  return applyRopeSingle(Float64Array.from(x), cos, sin);
}

function reference(cache: number[][], q: number[], k: number[], base: number) {
  const query = turned(q, cache.length, base);
  const keys = [...cache, turned(k, cache.length, base)];
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
    if (key) return 1e-6 * Math.abs(key[index]);
    return room(k, index - (index % 2));
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

function located(index: number, [cache]: Call, part: string) {
  const row = Number(part.slice('cache.'.length));
  const isNew = row === cache.length;
  return part === 'scores'
    ? { en: `the score of key ${index}`, es: `la puntuación de la clave ${index}` } // prettier-ignore
    : {
        en: `component ${index} of ${isNew ? 'the new' : 'cached'} key ${row}`,
        es: `la componente ${index} de la clave ${row}, ${isNew ? 'la nueva' : 'ya guardada'}`,
      };
}

export default defineExercise({
  id: 'decode-with-cache',
  functions: {
    decodeStep: {
      reference,
      first: [[], Array(14).fill(1), Array(14).fill(2), 300],
      tolerance: { each: (index, args: Call, part) => allowed(index, args, part) }, // prettier-ignore
      describe: (cache: number[][], q: number[], _k: number[], base: number) =>
        `cache.length = ${cache.length}, d = ${q.length}, base = ${base}`,
      locate: (index, args, part) => located(index, args as Call, part),
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
    longCaches('far-positions'),
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

interface Step {
  cache?: ArrayLike<number>[];
  scores?: ArrayLike<number>;
}

/** The first number that is not where it should be. */
function firstOff(
  args: Call,
  part: string,
  actual: ArrayLike<number> | undefined,
  wanted: ArrayLike<number>,
) {
  for (let index = 0; index < wanted.length; index++) {
    const room = allowed(index, args, part);
    const [expected, found] = [wanted[index], Number(actual?.[index])];
    // Written so that NaN is found, too.
    if (!(Math.abs(found - expected) <= room))
      return { part, index, expected, actual: found, room };
  }
  return undefined;
}

/** Long caches, where only what is new is compared: a table that ends shows in the newest key. */
function longCaches(id: string): Check {
  const run = (bench: Bench): Outcome => {
    const random = bench.random(id);
    for (const args of [
      call(random, 260, 64),
      call(random, 1030, 16, 500_000),
      call(random, 2051, 8),
      call(random, 4099, 4, 1_000_000),
    ]) {
      const [cache, , k, base] = args;
      const n = cache.length;
      const { value, thrown } = bench.call(of, args);
      const { cache: keys, scores } = (value ?? {}) as Step;
      const right = reference(...args);
      const key = keys?.[n];
      const parts: [
        string,
        ArrayLike<number> | undefined,
        ArrayLike<number>,
      ][] = [
        [`cache.${n}`, key, right.cache[n]],
        ['scores', scores, right.scores],
      ];
      const off = parts
        .map(([part, actual, wanted]) => firstOff(args, part, actual, wanted))
        .find((found) => found !== undefined);
      if (off === undefined) continue;
      const ends =
        Number.isNaN(key?.[0]) ||
        tablePositions(n).some(
          (row) => !firstOff(args, `cache.${n}`, key, turned(k, row, base)),
        );
      const place = located(off.index, args, off.part);
      const what = `${n}, d = ${k.length}, base = ${base}`;
      return {
        ...say(
          bench,
          `Cached keys: ${what}. ${thrown ? `It threw: ${describeError(bench, thrown.error).text}` : `Wrong: ${place.en}.`}`,
          `Claves en caché: ${what}. ${thrown ? `Lanzó: ${describeError(bench, thrown.error).text}` : `No es correcta: ${place.es}.`}`,
        ),
        expected: formatNumber(off.expected),
        actual: formatNumber(off.actual),
        tolerance: `±${off.room.toExponential(1)}`,
        misconceptions: ends ? ['table-too-short'] : [],
      } as Outcome;
    }
    return { state: 'pass' };
  };
  return custom({ id, of, misconceptions: ['table-too-short'], run });
}

const say = (bench: Bench, en: string, es: string): Outcome => ({
  state: 'fail',
  message: bench.lang === 'es' ? es : en,
});

/** One row more and one score per row: what is missing has a name, and what is too much is found. */
function grownByOne(
  id: string,
  of: string,
  cases: (random: Random) => Args[],
): Check {
  const named = ['new-key-not-kept', 'new-key-not-scored'];
  const run = (bench: Bench): Outcome => {
    for (const args of cases(bench.random(id))) {
      const old = args[0].length;
      const { value, thrown } = bench.call(of, args);
      if (thrown !== undefined)
        return say(
          bench,
          `With ${old} cached keys it threw: ${describeError(bench, thrown.error).text}`,
          `Con ${old} claves en caché lanzó: ${describeError(bench, thrown.error).text}`,
        );
      const { cache, scores } = (value ?? {}) as Step;
      const found = [cache?.length, scores?.length];
      const fault = found.findIndex((length) => length !== old + 1);
      if (fault === -1) continue;
      const what = ['cache', 'scores'][fault];
      const outcome = say(
        bench,
        `With ${old} cached keys, ${what} should have length ${old + 1}. Its length is ${found[fault] ?? 'unknown'}.`,
        `Con ${old} claves en caché, ${what} debería tener longitud ${old + 1}. La suya es ${found[fault] ?? 'desconocida'}.`,
      );
      // An empty list when nothing was cached is as much as the old length.
      const ids = found[fault] === old ? [named[fault]] : [];
      return { ...outcome, misconceptions: ids } as Outcome;
    }
    return { state: 'pass' };
  };
  return custom({ id, of, misconceptions: named, run });
}

/** A text decoded token by token, each step on what the step before returned, against the whole text at once. */
function decodedText(id: string, of: string): Check {
  const run = (bench: Bench): Outcome => {
    const random = bench.random(id);
    const [tokens, d, base] = [48, 16, 10_000];
    const queries = random.matrix(tokens, d);
    const keys = random.matrix(tokens, d);
    const turnedQueries = ropeApply(0, queries, base);
    const turnedKeys = ropeApply(0, keys, base);
    let cache: unknown = [];
    for (let m = 0; m < tokens; m++) {
      const step = bench.call(of, [cache, queries[m], keys[m], base]);
      const { scores, cache: grown } = (step.value ?? {}) as Step;
      for (let n = 0; n <= m; n++) {
        let expected = 0;
        for (let j = 0; j < d; j++)
          expected += turnedQueries[m * d + j] * turnedKeys[n * d + j];
        const actual = Number(scores?.[n]);
        // Norms of 4 or so, angles below 48: float32 stays far inside.
        if (Math.abs(actual - expected) <= 2e-3) continue;
        return {
          ...say(
            bench,
            `Token ${m} of a text decoded token by token: its score with key ${n} is not that of the text computed at once.`,
            `Token ${m} de un texto decodificado token a token: su puntuación con la clave ${n} no es la del texto calculado de una vez.`,
          ),
          expected: formatNumber(expected),
          actual: formatNumber(actual),
        } as Outcome;
      }
      cache = grown;
    }
    return { state: 'pass' };
  };
  return custom({ id, of, run });
}
