import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber } from '../../../i18n/format-number.ts';
import { shareAxes } from '../share-axes.ts';
import { c } from '../svg.ts';
import { strings } from './strings.ts';
import { halfDistance, KEYS, slopeOf, weightOfFarKey } from './weights.ts';

export interface FarKeyState {
  /** 1 is the steepest, 8 the flattest, 0 no penalty. */
  head: number;
  language: 'en' | 'es';
}

const BOX = { left: 46, right: 14, top: 16, bottom: 40, width: 680, height: 260 };
const x = scaleLog()
  .domain([1, KEYS - 1])
  .range([BOX.left, BOX.width - BOX.right]);
const y = scaleLinear()
  .domain([0, 1])
  .range([BOX.height - BOX.bottom, BOX.top]);
const distances = [
  ...new Set(Array.from({ length: 200 }, (_, i) => Math.round((KEYS - 1) ** (i / 199)))),
];

/** What the figure says in words: where the key has lost half of the attention. */
export function farKeyText({ head, language }: FarKeyState): string {
  const t = strings[language];
  const half = halfDistance(slopeOf(head));
  return half === undefined ? t.never : `${t.loses} ${formatNumber(half, 0, language)}`;
}

/** Share of the attention over distance, the chosen head in colour, the case without penalty dashed. */
export function drawFarKey({ head, language }: FarKeyState): string {
  const t = strings[language];
  const path = (slope: number) =>
    line<number>()
      .x((d) => Number(c(x(d))))
      .y((d) => Number(c(y(weightOfFarKey(slope, d)))))(distances) ?? '';
  return (
    `<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-labelledby="far-key-summary">` +
    shareAxes({ box: BOX, x, y, distances: [1, 10, 100, 1000], name: t.distance, language }) +
    `<path class="curve plain" d="${path(0)}"/>` +
    (head === 0 ? '' : `<path class="curve chosen" d="${path(slopeOf(head))}"/>`) +
    `<text class="name plain" x="${BOX.width - BOX.right}" y="${c(y(weightOfFarKey(0, 1)) - 8)}" text-anchor="end">${t.none}</text>` +
    `</svg>`
  );
}
