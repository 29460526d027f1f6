import { createRandom } from '@rope-handbook/exercises';
import { linePlot } from '../plot.ts';

type Script = (...args: unknown[]) => unknown;
type RowOf = Record<string, number>;

const D_HEAD = 16;
const SEED = 0;

const WORDS = {
  en: {
    title: 'Block C: score of q at 0 with k at n, both ways',
    distance: 'n',
    score: 'score',
    rotated: '⟨R₀q, Rₙk⟩',
    relative: '⟨q, Rₙ₋₀k⟩',
    alt: 'Two curves over n from 0 to 31; where both were computed they should lie on each other.',
  },
  es: {
    title: 'Bloque C: puntuación de q en 0 con k en n, de las dos maneras',
    distance: 'n',
    score: 'puntuación',
    rotated: '⟨R₀q, Rₙk⟩',
    relative: '⟨q, Rₙ₋₀k⟩',
    alt: 'Dos curvas sobre n de 0 a 31; si las dos están calculadas, deberían coincidir.',
  },
};

/** What the run leaves behind: the plot, and the results by their names in manifest.json. */
export function record(answer: Record<string, unknown>, lang: 'en' | 'es') {
  const random = createRandom(SEED);
  const [q, k] = [random.vector(D_HEAD), random.vector(D_HEAD)];
  const rows = list(run(answer.relativeRows, q, k));
  const norms = list(run(answer.normRows, q));
  const curves = run(answer.distanceCurves, q, k) as
    { rotated?: ArrayLike<number>; relative?: ArrayLike<number> } | undefined;
  const rotated = numbers(curves?.rotated);
  const relative = numbers(curves?.relative);
  const words = WORDS[lang];
  const scores = [...rotated, ...relative].filter(Number.isFinite);
  const svg = linePlot({
    title: words.title,
    x: { label: words.distance, ticks: [0, 5, 10, 15, 20, 25, 31] },
    y: { label: words.score, ticks: ticksAround(scores) },
    series: [
      { name: words.rotated, points: points(rotated), colour: 'q' },
      {
        name: words.relative,
        points: points(relative),
        colour: 'k',
        dashed: true,
        rings: true,
      },
    ],
  });
  return {
    svg,
    alt: words.alt,
    data: {
      results: {
        relative_position_max_diff: largest(rows, 'rotated', 'relative'),
        norm_preservation_max_diff: largest(norms, 'before', 'after'),
      },
    },
  };
}

/** Calls one of the learner's functions; what cannot be called leaves no result. */
function run(script: unknown, ...args: unknown[]): unknown {
  try {
    return typeof script === 'function'
      ? (script as Script)(...args)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined unless every row has both numbers. */
function largest(rows: RowOf[], a: string, b: string): number | undefined {
  const differences = rows.map((row) => Math.abs(row[a] - row[b]));
  const found = Math.max(...differences);
  return rows.length > 0 && Number.isFinite(found) ? found : undefined;
}

function list(value: unknown): RowOf[] {
  return Array.isArray(value) ? (value as RowOf[]) : [];
}

function numbers(value: ArrayLike<number> | undefined): number[] {
  return value === undefined || value === null ? [] : Array.from(value, Number);
}

function points(values: number[]): [number, number][] {
  return values.map((value, n) => [n, value]);
}

/** Whole numbers that take in all values, five of them or so. */
function ticksAround(values: number[]): number[] {
  const low = Math.floor(Math.min(-1, ...values));
  const high = Math.ceil(Math.max(1, ...values));
  const step = Math.max(1, Math.ceil((high - low) / 5));
  const first = Math.floor(low / step) * step;
  return Array.from(
    { length: Math.ceil((high - first) / step) + 1 },
    (_, i) => first + i * step,
  );
}
