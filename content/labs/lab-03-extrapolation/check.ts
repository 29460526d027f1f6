import {
  linearScaling,
  ntkBase,
  ropeFrequencies,
  yarnAttentionFactor,
  yarnFrequencies,
} from 'rope-core';
import {
  custom,
  defineExercise,
  formatNumber,
  values,
  type Bench,
  type Outcome,
  type WrongVariant,
} from '@rope-handbook/exercises';
import { D, TRAINED } from './head.ts';
import {
  LENGTHS,
  measure,
  ROWS,
  type Cell,
  type Method,
  type Row,
} from './measure.ts';

const BASE = 10000;
const plain = ropeFrequencies(D, BASE);

const factorFor = (length: number): number => Math.max(1, length / TRAINED);

function frequenciesFor(method: Method, factor: number) {
  if (method === 'rope') return { inverseFrequencies: plain };
  if (method === 'pi')
    return { inverseFrequencies: linearScaling(plain, factor) };
  if (method === 'ntk')
    return { inverseFrequencies: ropeFrequencies(D, ntkBase(BASE, factor, D)) };
  const options = { rotaryDim: D, base: BASE, factor, originalLength: TRAINED };
  const attentionFactor = yarnAttentionFactor({ factor });
  return { inverseFrequencies: yarnFrequencies(options), attentionFactor };
}

const wrongFactor = (
  id: string,
  run: (length: number) => number,
): WrongVariant => ({
  of: 'factorFor',
  misconceptions: [id],
  run: ([length]) => run(length),
});
const wrongInterpolation = (
  id: string,
  run: (frequency: number, i: number, factor: number) => number,
): WrongVariant => ({
  of: 'frequenciesFor',
  misconceptions: [id],
  run: ([method, factor]) =>
    method === 'pi'
      ? {
          inverseFrequencies: plain.map((frequency, i) =>
            run(frequency, i, factor),
          ),
        }
      : frequenciesFor(method, factor),
});

const percent = (share: number): string => `${formatNumber(100 * share, 3)} %`;

/** What the experiment shows, as a promise that the run has to keep. */
function shown(
  id: string,
  expected: string,
  run: (cell: (row: Row, length: number) => Cell) => {
    holds: boolean;
    actual: string;
  },
) {
  return custom({
    id,
    run(bench: Bench): Outcome {
      const scaling = {
        factorFor: (length: number) =>
          bench.call('factorFor', [length]).value as number,
        frequenciesFor: (method: Method, factor: number) =>
          bench.call('frequenciesFor', [method, factor]).value as ReturnType<
            typeof frequenciesFor
          >,
      };
      try {
        const { holds, actual } = run((row, length) =>
          measure(row, length, scaling),
        );
        if (holds) return { state: 'pass', expected, actual };
        return { state: 'fail', message: '', expected, actual };
      } catch (error) {
        return { state: 'fail', message: String(error), expected, actual: '–' };
      }
    },
  });
}

export default defineExercise({
  id: 'lab-03-extrapolation',
  functions: {
    factorFor: {
      reference: factorFor,
      tolerance: { relative: 1e-6 },
      describe: (length: number) => `length = ${length}`,
      locate: () => ({ en: 'the factor', es: 'el factor' }),
      probes: () => [[16], [32], [64], [96], [128], [512]],
    },
    frequenciesFor: {
      reference: frequenciesFor,
      tolerance: { relative: 2e-6 },
      describe: (method: string, factor: number) =>
        `'${method}', factor = ${factor}`,
      locate: (index, _args, part) => ({
        en: part === 'attentionFactor' ? part : `pair ${index}`,
        es: part === 'attentionFactor' ? part : `el par ${index}`,
      }),
      probes: () => [
        ['pi', 2],
        ['pi', 4],
        ['pi', 8],
      ],
    },
  },
  checks: [
    values({
      id: 'factor',
      of: 'factorFor',
      cases: [[64], [128], [512], [32], [1], [100]],
    }),
    values({
      id: 'interpolation',
      of: 'frequenciesFor',
      cases: [
        ['pi', 4],
        ['pi', 1],
        ['pi', 8],
      ],
    }),
    values({
      id: 'other-methods',
      of: 'frequenciesFor',
      cases: [
        ['rope', 4],
        ['ntk', 4],
        ['ntk', 8],
        ['yarn', 2],
        ['yarn', 8],
      ],
    }),
    custom({
      id: 'angles-seen',
      run(bench: Bench): Outcome {
        // One line of distance turns the fastest pair by one radian, so 64 lines are 64 rad.
        const limit = TRAINED * plain[0];
        const expected = `< ${formatNumber(limit, 4)} rad`;
        const longest = LENGTHS.at(-1)!;
        const factor = bench.call('factorFor', [longest]).value as number;
        const spec = bench.call('frequenciesFor', ['pi', factor]).value as
          { inverseFrequencies?: ArrayLike<number> } | undefined;
        const angle = (longest - 1) * Number(spec?.inverseFrequencies?.[0]);
        const actual = `${formatNumber(angle, 4)} rad`;
        return angle > 0 && angle < limit
          ? { state: 'pass', expected, actual }
          : { state: 'fail', message: '', expected, actual };
      },
    }),
    shown('trained-heads', '≥ 85 %', (cell) => {
      const shares = (['learned', 'sinusoidal', 'alibi', 'rope'] as const).map(
        (row) => cell(row, TRAINED).right,
      );
      const least = Math.min(...shares);
      return { holds: least >= 0.85, actual: percent(least) };
    }),
    shown('plain-rope-falls', '< 75 %', (cell) => {
      const { right } = cell('rope', 512);
      return { holds: right < 0.75, actual: percent(right) };
    }),
    shown('interpolation-holds', '≥ 90 %', (cell) => {
      const { right } = cell('pi', 512);
      return { holds: right >= 0.9, actual: percent(right) };
    }),
    shown('table', `${ROWS.length} × ${LENGTHS.length}`, (cell) => {
      const cells = ROWS.map((row) =>
        LENGTHS.map((length) => cell(row, length)),
      );
      const whole = cells.flat().every(({ right }) => Number.isFinite(right));
      return { holds: whole, actual: `${cells.length} × ${cells[0].length}` };
    }),
  ],
  wrong: [
    wrongFactor('not-started', () => 1),
    wrongFactor('factor-inverted', (length) => Math.max(1, TRAINED / length)),
    wrongFactor('factor-inverted', (length) => TRAINED / length),
    wrongFactor('factor-below-one', (length) => length / TRAINED),
    wrongFactor('factor-fixed', () => 512 / TRAINED),
    wrongFactor('factor-is-length', (length) => length),
    wrongFactor('factor-of-last-positions', (length) =>
      Math.max(1, (length - 1) / (TRAINED - 1)),
    ),
    wrongFactor('factor-rounded', (length) =>
      Math.max(1, Math.ceil(length / TRAINED)),
    ),
    wrongFactor('factor-rounded', (length) =>
      Math.max(1, Math.floor(length / TRAINED)),
    ),
    wrongInterpolation('not-started', (frequency) => frequency),
    wrongInterpolation(
      'interpolation-reversed',
      (frequency, _i, factor) => frequency * factor,
    ),
    wrongInterpolation('interpolates-some-pairs', (frequency, i, factor) =>
      i === 0 ? frequency : frequency / factor,
    ),
    wrongInterpolation(
      'base-multiplied',
      (_frequency, i, factor) => ropeFrequencies(D, BASE * factor)[i],
    ),
    wrongInterpolation(
      'ntk-not-interpolation',
      (_frequency, i, factor) =>
        ropeFrequencies(D, ntkBase(BASE, factor, D))[i],
    ),
  ],
});
