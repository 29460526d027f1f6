import { precomputeRope, ropeFrequencies } from 'rope-core';
import {
  createRandom,
  custom,
  defineExercise,
  describeError,
  formatNumber,
  independent,
  refuses,
  unmodified,
  values,
  type Args,
  type Bench,
  type Outcome,
  type Random,
} from '@rope-handbook/exercises';
import { scripts, wrong } from './wrong.ts';

type Rows = number[][];

const D_HEAD = 16;
const rows = (flat: ArrayLike<number>, width: number): Rows =>
  Array.from({ length: flat.length / width }, (_, t) =>
    Array.from({ length: width }, (_, j) => flat[t * width + j]),
  );
const tables = (T: number, dHead: number, base = 10_000) => {
  const { cos, sin } = precomputeRope(T, dHead, base);
  return { cos: rows(cos, dHead / 2), sin: rows(sin, dHead / 2) };
};
const turned = (x: Rows, cos: Rows, sin: Rows): Rows =>
  x.map((row, t) =>
    row.map((value, j) => {
      const i = j >> 1;
      return j % 2
        ? row[j - 1] * sin[t][i] + value * cos[t][i]
        : value * cos[t][i] - row[j + 1] * sin[t][i];
    }),
  );

/** A call of applyRope: random q and k, right tables, which may have more rows than needed. */
const call = (random: Random, T: number, dHead: number, more = 0): Args => {
  const { cos, sin } = tables(T + more, dHead, random.pick([10_000, 500]));
  return [random.matrix(T, dHead), random.matrix(T, dHead), cos, sin];
};

/** The lab's own q and k: two vectors from one seed, as verify.ts draws them. */
const vectors = (seed: number): [number[], number[]] => {
  const random = createRandom(seed);
  return [random.vector(D_HEAD), random.vector(D_HEAD)];
};
const SEEDS = [0, 1, 2];

const shape = (x: Rows): string => `(${x.length}, ${x[0]?.length ?? 0})`;
const seedOf = (q: number[]): string =>
  `seed ${SEEDS.find((seed) => vectors(seed)[0][0] === q[0]) ?? '?'}`;
const at = (_index: number, _args: Args, part: string) => {
  const place = part.replaceAll('.', ' ');
  return { en: place, es: place };
};
const script = { tolerance: { absolute: 1e-5 }, locate: at };

export default defineExercise({
  id: 'lab-02-implementation',
  functions: {
    ropeFrequencies: {
      reference: (dHead: number, base?: number) => ropeFrequencies(dHead, base),
      // What single precision can promise.
      tolerance: { relative: 2e-6 },
      describe: (dHead: number, base?: number) =>
        base === undefined
          ? `dHead = ${dHead}`
          : `dHead = ${dHead}, base = ${base}`,
      locate: (index) => ({ en: `pair ${index}`, es: `el par ${index}` }),
      probes: () => [[8], [16, 500], [6, 100], [12, 1e6]],
    },
    precomputeRope: {
      reference: tables,
      tolerance: {
        each: (index, [, dHead, base = 10_000], part) =>
          2e-6 +
          2 ** -21 *
            Number(part.split('.')[1]) *
            base ** ((-2 * index) / dHead),
      },
      describe: (T: number, dHead: number, base?: number) =>
        `T = ${T}, dHead = ${dHead}${base === undefined ? '' : `, base = ${base}`}`,
      locate: (index, _args, part) => {
        const [table, t] = part.split('.');
        return {
          en: `${table}, position ${t}, pair ${index}`,
          es: `${table}, posición ${t}, par ${index}`,
        };
      },
      probes: () => [
        [5, 8],
        [7, 6, 500],
        [9, 4, 100],
      ],
    },
    applyRope: {
      reference: (q: Rows, k: Rows, cos: Rows, sin: Rows) => ({
        q: turned(q, cos, sin),
        k: turned(k, cos, sin),
      }),
      tolerance: { absolute: 2e-5 },
      describe: (q: Rows, _k: Rows, cos: Rows) =>
        `q, k: ${shape(q)}; cos, sin: ${shape(cos)}`,
      locate: (index, _args, part) => {
        const [which, t] = part.split('.');
        const pair = index >> 1;
        return {
          en: `${which}, position ${t}, pair ${pair} (component ${index})`,
          es: `${which}, posición ${t}, par ${pair} (componente ${index})`,
        };
      },
      probes: (random) =>
        [[3, 4], [5, 8], [4, 6]].map(([T, d]) => call(random, T, d, 1)), // prettier-ignore
    },
    relativeRows: {
      ...script,
      reference: (...args) => scripts.relativeRows(args),
      describe: (q: number[]) => `q, k: ${seedOf(q)}`,
    },
    distanceCurves: {
      ...script,
      reference: (...args) => scripts.distanceCurves(args),
      describe: (q: number[], _k: number[], m = 0) =>
        `q, k: ${seedOf(q)}; m = ${m}`,
      locate: (index, _args, part) => ({
        en: `${part}, n = ${index}`,
        es: `${part}, n = ${index}`,
      }),
    },
    normRows: {
      ...script,
      reference: (...args) => scripts.normRows(args),
      describe: (x: number[]) => `x: ${seedOf(x)}`,
      tolerance: { absolute: 5e-6 },
    },
  },
  checks: [
    values({
      id: 'frequencies',
      of: 'ropeFrequencies',
      cases: [[4], [16], [2], [16, 500], [128, 500_000], [10, 8]],
    }),
    refuses({
      id: 'odd-head',
      of: 'ropeFrequencies',
      cases: [[1], [7], [15]],
      valid: [6],
      misconception: 'odd-width-accepted',
    }),
    values({
      id: 'tables',
      of: 'precomputeRope',
      cases: [[1, 4], [2, 4], [32, 16], [101, 16], [9, 6, 500], [1030, 8, 1_000_000]], // prettier-ignore
    }),
    values({ id: 'worked-example', of: 'applyRope', cases: [worked()] }),
    values({
      id: 'rotation',
      of: 'applyRope',
      cases: (random) => [
        call(random, 1, 2),
        call(random, 3, 4),
        call(random, 8, 6),
        call(random, 32, 16),
        call(random, 5, 128, 3),
        call(random, 300, 8),
      ],
    }),
    unmodified({
      id: 'inputs-kept',
      of: 'applyRope',
      cases: (random) => [call(random, 2, 2), call(random, 6, 16, 2)],
      misconception: 'input-modified',
    }),
    independent({
      id: 'calls-independent',
      of: 'precomputeRope',
      cases: [[3, 8], [3, 8, 500], [6, 8, 500], [6, 4, 500]], // prettier-ignore
      remembered: 'table-kept-between-calls',
      shared: 'result-shared',
    }),
    values({
      id: 'block-b-scores',
      of: 'relativeRows',
      cases: SEEDS.map(vectors),
    }),
    largest({
      id: 'block-b',
      of: 'relativeRows',
      limit: 1e-5,
      args: vectors(0),
      pair: ['rotated', 'relative'],
    }),
    values({
      id: 'block-c',
      of: 'distanceCurves',
      // A script that reads the last row for position 100 keeps every norm; its scores tell.
      cases: [
        ...SEEDS.flatMap((seed) => [
          vectors(seed),
          [...vectors(seed), 7 + seed],
        ]),
        [...vectors(0), 100],
      ],
    }),
    values({
      id: 'block-d-norms',
      of: 'normRows',
      cases: SEEDS.map((seed) => [vectors(seed)[0]]),
    }),
    largest({
      id: 'block-d',
      of: 'normRows',
      limit: 1e-6,
      args: [vectors(0)[0]],
      pair: ['before', 'after'],
    }),
  ],
  wrong,
});

/** The example of the page: [1, 0, 0, 1] at positions 0 and 1. */
function worked(): Args {
  const row = [1, 0, 0, 1];
  const { cos, sin } = tables(2, 4);
  return [[row, row], [row, row], cos, sin];
}

interface Stop {
  id: string;
  of: string;
  limit: number;
  args: Args;
  /** The two numbers of a row that must agree. */
  pair: [string, string];
}

/** A stop condition: the largest difference in the script's own rows stays below the limit. */
function largest({ id, of, limit, args, pair }: Stop) {
  return custom({
    id,
    of,
    run(bench: Bench): Outcome {
      const { value, thrown } = bench.call(of, args);
      const rows: Record<string, number>[] = Array.isArray(value) ? value : [];
      const [a, b] = pair;
      const differences = rows.flatMap((row) => [
        Math.abs(row[a] - row[b]),
        Math.abs(row.difference),
      ]);
      const largest = rows.length > 0 ? Math.max(...differences) : NaN;
      // Two zeros agree, too, and are no score and no length.
      const measured = rows.some((row) => row[a] !== 0 && row[b] !== 0);
      const outcome = {
        expected: `< ${formatNumber(limit)}`,
        actual: measured ? formatNumber(largest, 2) : '–',
      };
      // Written so that NaN fails.
      if (measured && largest < limit) return { state: 'pass', ...outcome };
      const message = thrown ? describeError(bench, thrown.error).text : '';
      return { state: 'fail', message, ...outcome };
    },
  });
}
