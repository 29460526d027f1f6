import { linePlot, type Series } from '../plot.ts';
import { TRAINED } from './head.ts';
import {
  LENGTHS,
  measureAll,
  ROWS,
  type Cell,
  type Row,
  type Scaling,
} from './measure.ts';

const WORDS = {
  en: {
    title: 'Questions answered right, by length of the log',
    lines: 'lines of the log',
    right: 'right',
    trained: 'trained up to here',
    alt: 'Share of right answers over the length of the log, one line for each of seven schemes.',
    names: { learned: 'learned', sinusoidal: 'sinusoidal', alibi: 'ALiBi', rope: 'RoPE', pi: 'PI', ntk: 'NTK', yarn: 'YaRN' },
  },
  es: {
    title: 'Preguntas bien respondidas, según la longitud del registro',
    lines: 'líneas del registro',
    right: 'aciertos',
    trained: 'entrenado hasta aquí',
    alt: 'Proporción de aciertos según la longitud del registro, una línea por cada uno de los siete esquemas.',
    names: { learned: 'aprendida', sinusoidal: 'sinusoidal', alibi: 'ALiBi', rope: 'RoPE', pi: 'PI', ntk: 'NTK', yarn: 'YaRN' },
  },
}; // prettier-ignore

/** Colour is never the only carrier: every line has its name at its end. */
const LOOK: Record<Row, Pick<Series, 'colour' | 'dashed'>> = {
  learned: { colour: 'ink-soft', dashed: true },
  sinusoidal: { colour: 'ink-soft' },
  alibi: { colour: 'pass' },
  rope: { colour: 'q' },
  pi: { colour: 'k' },
  ntk: { colour: 'k', dashed: true },
  yarn: { colour: 'accent' },
};

/** The plot, the table and the numbers of the manifest. */
export function record(answer: Record<string, unknown>, lang: 'en' | 'es') {
  const words = WORDS[lang];
  const cells = attempt(answer as unknown as Scaling);
  const of = (row: Row): Cell[] => cells.filter((cell) => cell.row === row);
  const svg = linePlot({
    title: words.title,
    x: { label: words.lines, ticks: LENGTHS, logarithmic: true },
    y: {
      label: words.right,
      ticks: [0, 0.25, 0.5, 0.75, 1],
      show: (share) => `${100 * share} %`,
    },
    mark: { x: TRAINED, name: words.trained },
    series: ROWS.map((row) => ({
      name: words.names[row],
      points: of(row).map(({ length, right }): [number, number] => [
        length,
        right,
      ]),
      ...LOOK[row],
    })),
  });
  const lines = cells.map(({ row, length, right, attention }) =>
    [row, length, right.toFixed(4), attention.toFixed(4)].join(','),
  );
  const results = cells.map(({ row, length, right }) => [
    `right_${row}_${length}`,
    right,
  ]);
  table(of, words.names);
  return {
    svg,
    alt: words.alt,
    data: {
      results: Object.fromEntries(results) as Record<string, number>,
      files: {
        'table.csv': `scheme,length,right,attention_on_right_line\n${lines.join('\n')}\n`,
      },
    },
  };
}

/** What the run prints: shares of right answers in percent. */
function table(of: (row: Row) => Cell[], names: Record<Row, string>): void {
  const rows = ROWS.map((row) => [
    names[row],
    Object.fromEntries(
      of(row).map(({ length, right }) => [
        `${length}`,
        Math.round(1000 * right) / 10,
      ]),
    ),
  ]);
  console.table(Object.fromEntries(rows));
}

function attempt(scaling: Scaling): Cell[] {
  try {
    return measureAll(scaling);
  } catch {
    return [];
  }
}
