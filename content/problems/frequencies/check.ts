import { ropeFrequencies } from 'rope-core';
import {
  defineExercise,
  independent,
  refuses,
  returns,
  values,
} from '@rope-handbook/exercises';
import { wrong } from './wrong.ts';

const of = 'inverseFrequencies';
const WIDTHS = [2, 4, 6, 8, 10, 20, 64, 80, 128, 256, 2048];
const BASES = [10_000, 500, 500_000, 1_000_000, 1234.5, 8];

export default defineExercise({
  id: 'frequencies',
  functions: {
    inverseFrequencies: {
      reference: (d: number, base: number) => ropeFrequencies(d, base),
      first: [14, 300],
      // What single precision can promise, whether by a power or by exp and log.
      tolerance: { relative: 4e-6 },
      describe: (d: number, base: number) => `d = ${d}, base = ${base}`,
      locate: (index) => ({ en: `pair ${index}`, es: `el par ${index}` }),
      probes: () => [
        [8, 10_000],
        [16, 500],
        [6, 100],
        [12, 1_000_000],
        [10, 20],
      ],
    },
  },
  checks: [
    values({ id: 'worked-example', of, cases: [[4, 10_000]] }),
    returns({
      id: 'one-per-pair',
      of,
      cases: [[8, 10_000], [2, 500]], // prettier-ignore
      faults: { length: 'not-one-per-pair' },
    }),
    values({ id: 'fastest-pair', of, cases: BASES.map((base) => [2, base]) }),
    values({
      id: 'many-widths',
      of,
      cases: WIDTHS.map((d) => [d, 10_000]),
    }),
    values({
      id: 'many-bases',
      of,
      cases: BASES.flatMap((base) => [4, 24, 128].map((d) => [d, base])),
    }),
    independent({
      id: 'calls-independent',
      of,
      cases: [[8, 10_000], [8, 500], [16, 500], [16, 500_000]], // prettier-ignore
      remembered: 'table-kept-between-calls',
      shared: 'result-shared',
    }),
    refuses({
      id: 'odd-width',
      of,
      cases: [[1, 10_000], [7, 10_000], [129, 500_000]], // prettier-ignore
      valid: [6, 10_000],
      misconception: 'odd-width-accepted',
    }),
  ],
  wrong,
});
