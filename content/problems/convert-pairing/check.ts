import { toHalfPairing, toInterleavedPairing } from 'rope-core';
import {
  custom,
  defineExercise,
  independent,
  refuses,
  returns,
  unmodified,
  values,
  type Args,
  type Bench,
  type Check,
  type FunctionSpec,
  type Outcome,
  type Random,
} from '@rope-handbook/exercises';
import { wrong } from './wrong.ts';

type Call = [x: number[], heads: number, rotaryDim: number];

/** Whole numbers, all different: a wrong place cannot look right by chance. */
const call = (
  random: Random,
  heads: number,
  headDim: number,
  rotaryDim = headDim,
): Call => {
  const first = random.integer(1, 500);
  return [Array.from({ length: heads * headDim }, (_, j) => first + j), heads, rotaryDim]; // prettier-ignore
};

const probes = (random: Random): Args[] => [
  call(random, 1, 8),
  call(random, 3, 8),
  call(random, 2, 12, 4),
  call(random, 4, 10, 6),
  call(random, 5, 4),
];

const convert = (
  reference: typeof toHalfPairing | typeof toInterleavedPairing,
): FunctionSpec => ({
  reference: (x: number[], heads: number, rotaryDim: number) =>
    reference(Float64Array.from(x), { headDim: x.length / heads, rotaryDim }),
  // Numbers are moved, not computed with.
  tolerance: { relative: 1e-6 },
  describe: (x: number[], heads: number, rotaryDim: number) =>
    `heads = ${heads}, headDim = ${x.length / heads}, rotaryDim = ${rotaryDim}`,
  locate: (index, [x, heads]) => {
    const headDim = x.length / heads;
    const [head, dimension] = [Math.floor(index / headDim), index % headDim];
    return {
      en: `head ${head}, dimension ${dimension}`,
      es: `cabeza ${head}, dimensión ${dimension}`,
    };
  },
  probes,
});

const one = (random: Random) => [call(random, 1, 2), call(random, 1, 8), call(random, 1, 128)]; // prettier-ignore
const several = (random: Random) => [call(random, 2, 4), call(random, 8, 16), call(random, 32, 128)]; // prettier-ignore
const partial = (random: Random) => [call(random, 1, 6, 2), call(random, 3, 10, 4), call(random, 4, 96, 24)]; // prettier-ignore

export default defineExercise({
  id: 'convert-pairing',
  functions: {
    toHalves: convert(toHalfPairing),
    toNeighbours: convert(toInterleavedPairing),
  },
  checks: [
    values({ id: 'worked-example', of: 'toHalves', cases: [[[10, 11, 12, 13, 14, 15, 16, 17], 1, 8]] }), // prettier-ignore
    returns({
      id: 'same-length',
      of: 'toHalves',
      cases: [[[1, 2, 3, 4], 2, 2], [[1, 2, 3, 4, 5, 6], 1, 4]], // prettier-ignore
      faults: { short: 'tail-dropped' },
    }),
    values({ id: 'one-head', of: 'toHalves', cases: one }),
    values({ id: 'head-by-head', of: 'toHalves', cases: several }),
    values({ id: 'partial-rotary', of: 'toHalves', cases: partial }),
    values({
      id: 'way-back',
      of: 'toNeighbours',
      cases: (random) => [
        ...one(random),
        ...several(random),
        ...partial(random),
      ],
    }),
    thereAndBack(),
    bothWays('input-kept', (id, of) =>
      unmodified({
        id,
        of,
        cases: (random) => [call(random, 1, 4), call(random, 3, 8, 4)],
        misconception: 'input-modified',
      }),
    ),
    bothWays('calls-independent', (id, of) =>
      independent({
        id,
        of,
        cases: [
          [[1, 2, 3, 4, 5, 6, 7, 8], 1, 8],
          [[8, 7, 6, 5, 4, 3, 2, 1], 1, 8],
          [[8, 7, 6, 5, 4, 3, 2, 1], 2, 4],
          [[8, 7, 6, 5, 4, 3, 2, 1], 1, 4],
        ],
        remembered: 'kept-between-calls',
        shared: 'result-shared',
      }),
    ),
    bothWays('bad-shapes', (id, of) =>
      refuses({
        id,
        of,
        cases: [[[1, 2, 3, 4, 5], 2, 2], [[1, 2, 3], 1, 3], [[1, 2, 3, 4], 2, 4]], // prettier-ignore
        valid: [[1, 2, 3, 4], 2, 2],
        misconception: 'shape-accepted',
      }),
    ),
  ],
  wrong,
});

/** One promise that both functions make: broken when either breaks it. */
function bothWays(
  id: string,
  make: (id: string, of: 'toHalves' | 'toNeighbours') => Check,
): Check {
  const checks = [make(id, 'toHalves'), make(id, 'toNeighbours')];
  const run = (bench: Bench): Outcome => {
    const outcomes = checks.map((check) => check.run(bench));
    return outcomes.find(({ state }) => state === 'fail') ?? outcomes[0];
  };
  return custom({ id, misconceptions: checks[0].misconceptions, run });
}

/** One after the other must give back what went in. */
function thereAndBack() {
  const run = (bench: Bench): Outcome => {
    const args = call(bench.random('there-and-back'), 3, 12, 8);
    const there = bench.call('toHalves', args).value;
    const list = Array.from((there ?? []) as ArrayLike<number>);
    const back = bench.call('toNeighbours', [list, args[1], args[2]]).value;
    const found = Array.from((back ?? []) as ArrayLike<number>);
    const at = args[0].findIndex((value, j) => value !== found[j]);
    if (at < 0) return { state: 'pass' };
    return {
      state: 'fail',
      expected: String(args[0][at]),
      actual: String(found[at]),
      message:
        bench.lang === 'es'
          ? `Ida y vuelta con 3 cabezas de 12, rotaryDim 8: la componente ${at} no vuelve a su sitio.`
          : `There and back with 3 heads of 12, rotaryDim 8: component ${at} does not come home.`,
    };
  };
  return custom({ id: 'there-and-back', of: 'toNeighbours', run });
}
