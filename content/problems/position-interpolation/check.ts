import { linearScaling, ropeFrequencies } from 'rope-core';
import {
  defineExercise,
  independent,
  refuses,
  returns,
  unmodified,
  values,
  type Random,
} from '@rope-handbook/exercises';
import { wrong } from './wrong.ts';

type Call = [
  positions: number[],
  length: number,
  trained: number,
  d: number,
  base: number,
];

const of = 'interpolatedAngles';
const BASES = [10_000, 500, 500_000, 1_000_000, 1234.5, 8];

/** Some positions of a text, in no order; neither its first token nor its last is among them by rule. */
const call = (
  random: Random,
  length: number,
  trained: number,
  d = 8,
  base = 10_000,
): Call => [
  Array.from({ length: 7 }, () => random.integer(0, length - 1)),
  length,
  trained,
  d,
  base,
];

function reference(...[positions, length, trained, d, base]: Call) {
  const theta = linearScaling(
    ropeFrequencies(d, base),
    Math.max(1, length / trained),
  );
  return positions.flatMap((p) => Array.from(theta, (speed) => p * speed));
}

export default defineExercise({
  id: 'position-interpolation',
  functions: {
    interpolatedAngles: {
      reference,
      first: [[1, 2], 20, 16, 14, 300],
      // What single precision can promise, whether positions or frequencies are divided.
      tolerance: { relative: 4e-6 },
      describe: (...[positions, length, trained, d, base]: Call) =>
        `positions.length = ${positions.length}, length = ${length}, trained = ${trained}, d = ${d}, base = ${base}`,
      locate: (index, [positions, , , d]) => {
        const pair = index % (d / 2);
        const position = positions[Math.floor(index / (d / 2))];
        return {
          en: `position ${position}, pair ${pair}`,
          es: `la posición ${position}, par ${pair}`,
        };
      },
      probes: (random) => [
        call(random, 90, 32, 8, 500),
        call(random, 20, 32, 8),
        call(random, 256, 64, 6, 100),
        call(random, 100, 80, 12, 1_000_000),
        call(random, 32, 32, 10, 20),
        call(random, 11, 100, 4, 1234.5),
        call(random, 1000, 64, 16),
      ],
    },
  },
  checks: [
    values({
      id: 'worked-example',
      of,
      cases: [[[0, 1, 4, 7], 8, 4, 4, 10_000]],
    }),
    returns({
      id: 'flat-result',
      of,
      cases: [
        [[3], 8, 4, 2, 10_000],
        [[1, 2, 3], 8, 4, 6, 10_000],
      ],
      faults: { nested: 'rows-not-flattened', length: 'not-one-per-pair' },
    }),
    values({
      id: 'text-that-fits',
      of,
      cases: (random) => [
        call(random, 64, 64),
        call(random, 63, 64),
        call(random, 1, 64),
        call(random, 300, 2048, 64, 500_000),
      ],
    }),
    values({
      id: 'whole-factors',
      of,
      cases: (random) =>
        [2, 3, 4, 8].flatMap((s) =>
          [4, 64].map((d) => call(random, 128 * s, 128, d)),
        ),
    }),
    values({
      id: 'any-factor',
      of,
      cases: (random) => [
        call(random, 65, 64),
        call(random, 100, 64, 2),
        call(random, 2049, 2048, 128),
        call(random, 5000, 2048, 128, 500_000),
        call(random, 7777, 1234, 20),
      ],
    }),
    values({
      id: 'many-bases',
      of,
      cases: (random) =>
        BASES.flatMap((base) =>
          [4, 10, 128].map((d) => call(random, 700, 512, d, base)),
        ),
    }),
    values({
      id: 'far-positions',
      of,
      cases: (random) => [
        call(random, 32_768, 2048, 128),
        call(random, 131_072, 8192, 64, 500_000),
        call(random, 1_000_000, 4096, 16, 1_000_000),
        [Array.from({ length: 4096 }, (_, p) => p), 4096, 1024, 8, 10_000],
      ],
    }),
    unmodified({
      id: 'input-kept',
      of,
      cases: (random) => [call(random, 9, 4, 4), call(random, 5, 16, 4)],
      misconception: 'input-modified',
    }),
    independent({
      id: 'calls-independent',
      of,
      cases: [
        [[1, 5, 9], 40, 16, 4, 10_000],
        [[1, 5, 9], 24, 16, 4, 10_000],
        [[1, 5, 9], 12, 16, 4, 10_000],
        [[1, 5, 9], 24, 10, 4, 10_000],
        [[1, 5, 9], 24, 10, 4, 100],
        [[2, 5, 9], 24, 10, 4, 100],
      ],
      remembered: 'table-kept-between-calls',
      shared: 'result-shared',
    }),
    refuses({
      id: 'odd-width',
      of,
      cases: [
        [[1], 8, 4, 3, 10_000],
        [[0], 4, 8, 1, 10_000],
      ],
      valid: [[1], 8, 4, 6, 10_000],
      misconception: 'odd-width-accepted',
    }),
    refuses({
      id: 'no-length',
      of,
      cases: [
        [[1], 8, 0, 4, 10_000],
        [[1], 8, -4, 4, 10_000],
        [[0], 0, 4, 4, 10_000],
      ],
      valid: [[0], 1, 1, 4, 10_000],
      misconception: 'length-accepted',
    }),
  ],
  wrong,
});
