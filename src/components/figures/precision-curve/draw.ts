import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { emulatedTable, tableDifference, type PrecisionRecipe } from 'rope-core';
import { formatNumber } from '../../../i18n/format-number.ts';
import { c } from '../svg.ts';
import { strings } from './strings.ts';

export interface PrecisionCurveState {
  base: number;
  language: 'en' | 'es';
}

export const BASES = [10_000, 500_000, 1_000_000];
const ROTARY_DIM = 128;

export const RECIPES = {
  float32: { frequencies: 'float32', positions: 'float32', angles: 'float32', table: 'float32' },
  bf16Table: {
    frequencies: 'float32',
    positions: 'float32',
    angles: 'float32',
    table: 'bfloat16',
  },
  bf16Angles: {
    frequencies: 'float32',
    positions: 'float32',
    angles: 'bfloat16',
    table: 'bfloat16',
  },
} satisfies Record<string, PrecisionRecipe>;

export type RecipeName = keyof typeof RECIPES;

/** The ends of the windows in which the largest error is looked for. */
export const ENDS = [16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576];

/** Largest error of a cosine or sine over the 24 positions before `end`, against double precision. */
export function largestError(name: RecipeName, base: number, end: number): number {
  const positions = Array.from({ length: 24 }, (_, i) => end - 1 - i).filter((m) => m > 0);
  const build = (recipe: PrecisionRecipe) =>
    emulatedTable({ rotaryDim: ROTARY_DIM, base, positions, recipe });
  return tableDifference(build(RECIPES[name]), build({})).difference;
}

const BOX = { left: 62, right: 14, top: 16, bottom: 48, width: 680, height: 326 };
const x = scaleLog()
  .domain([16, 1_048_576])
  .range([BOX.left, BOX.width - BOX.right]);
const y = scaleLog()
  .domain([1e-7, 2])
  .range([BOX.height - BOX.bottom, BOX.top]);

/** Largest error over position for three ways to store what RoPE needs, both axes logarithmic. */
export function drawPrecisionCurve({ base, language }: PrecisionCurveState): string {
  const t = strings[language];
  const curves = (Object.keys(RECIPES) as RecipeName[]).map((name) => {
    const points = ENDS.map((end): [number, number] => [end, largestError(name, base, end)]);
    const path = line<[number, number]>()
      .x(([end]) => Number(c(x(end))))
      .y(([, error]) => Number(c(y(error))))(points);
    const [end, error] = points[name === 'float32' ? 4 : 2]!;
    const above = name === 'bf16Table' ? -10 : name === 'bf16Angles' ? 24 : 20;
    return (
      `<path class="curve ${name}" d="${path ?? ''}"/>` +
      `<text class="name ${name}" x="${c(x(end) + 6)}" y="${c(y(error) + above)}">${t.recipes[name]}</text>`
    );
  });
  return (
    `<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-labelledby="precision-curve-summary">` +
    axes(t, language) +
    curves.join('') +
    `</svg>`
  );
}

function axes(t: (typeof strings)['en'], language: 'en' | 'es'): string {
  const columns = [16, 256, 4096, 65_536, 1_048_576].map(
    (m) =>
      `<line class="grid" x1="${c(x(m))}" x2="${c(x(m))}" y1="${BOX.top}" y2="${BOX.height - BOX.bottom}"/>` +
      `<text class="tick${m === 65_536 ? ' spare' : ''}" x="${c(x(m))}" y="${BOX.height - BOX.bottom + 17}" text-anchor="${m > 1e6 ? 'end' : 'middle'}">${formatNumber(m, 0, language)}</text>`,
  );
  const rows = [-6, -4, -2, 0].map((power) => {
    const at = c(y(10 ** power));
    return (
      `<line class="grid" x1="${BOX.left}" x2="${BOX.width - BOX.right}" y1="${at}" y2="${at}"/>` +
      `<text class="tick" x="${BOX.left - 8}" y="${Number(at) + 4}" text-anchor="end">${power === 0 ? '1' : `10<tspan dy="-5" font-size="9">${String(power).replace('-', '\u2212')}</tspan>`}</text>`
    );
  });
  return (
    columns.join('') +
    rows.join('') +
    `<text class="axis-name" x="${BOX.width - BOX.right}" y="${BOX.height - 6}" text-anchor="end">${t.position}</text>`
  );
}
