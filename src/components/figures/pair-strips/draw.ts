import { scaleLog } from 'd3-scale';
import { formatNumber } from '../../../i18n/format-number.ts';
import { c } from '../svg.ts';
import { strings } from './strings.ts';
import { countOf, strips, type PairFate, type Strip } from './strips.ts';

export interface PairStripsState {
  order: 'index' | 'wavelength';
  language: 'en' | 'es';
}

const WIDTH = 680;
const ROW = 84;
const CELL = 10;
const FATES: PairFate[] = ['kept', 'ramped', 'interpolated', 'still'];
const x = scaleLog()
  .domain([6, 4e6])
  .range([4, WIDTH - 14]);

/** One strip per model, its pairs side by side or on a common axis of tokens per turn. */
export function drawPairStrips(state: PairStripsState): string {
  const all = strips();
  const height = all.length * ROW + 26;
  const rows = all.map((strip, row) => drawStrip(strip, row * ROW, state)).join('');
  const axis = state.order === 'wavelength' ? drawAxis(height, state.language) : '';
  return (
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="pair-strips-summary">` +
    `${axis}${rows}</svg>`
  );
}

function drawStrip(strip: Strip, top: number, { order, language }: PairStripsState): string {
  const t = strings[language];
  const counts = FATES.filter((fate) => countOf(strip, fate) > 0)
    .map((fate) => `${countOf(strip, fate)} ${t.fates[fate]}`)
    .join(' · ');
  const cells = strip.pairs
    .map(({ fate, wavelength }, i) => {
      if (order === 'wavelength' && !Number.isFinite(wavelength)) return '';
      const left = order === 'index' ? 1 + i * CELL : x(wavelength) - 2;
      const width = order === 'index' ? CELL - 2 : 4;
      return `<rect class="${fate}" x="${c(left)}" y="${top + 36}" width="${width}" height="22" rx="1.5"/>`;
    })
    .join('');
  return (
    `<text class="name" x="0" y="${top + 24}">${strip.name}</text>` +
    `<text class="tick" x="${WIDTH}" y="${top + 24}" text-anchor="end">${counts}</text>${cells}`
  );
}

function drawAxis(height: number, language: 'en' | 'es'): string {
  const ticks = [10, 100, 1000, 10_000, 100_000, 1_000_000].map(
    (turn) =>
      `<line class="grid" x1="${c(x(turn))}" x2="${c(x(turn))}" y1="32" y2="${height - 24}"/>` +
      `<text class="tick" x="${c(x(turn))}" y="${height - 8}" text-anchor="middle">${formatNumber(turn, 0, language)}</text>`,
  );
  return ticks.join('');
}
