import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { firstNegativeDistance, meanCosine, ropeFrequencies, scoreBound } from 'rope-core';
import { formatNumber } from '../../../i18n/format-number.ts';
import { shareAxes } from '../share-axes.ts';
import { c } from '../svg.ts';
import { strings } from './strings.ts';

export interface ScoreCurveState {
  base: number;
  language: 'en' | 'es';
}

export const BASES = [10_000, 500_000, 1_000_000, 10_000_000];
export const HEAD_DIM = 128;

const FARTHEST = 65_536;
const BOX = { left: 46, right: 14, top: 16, bottom: 48, width: 680, height: 338 };

const x = scaleLog()
  .domain([1, FARTHEST])
  .range([BOX.left, BOX.width - BOX.right]);
const y = scaleLinear()
  .domain([-0.4, 1])
  .range([BOX.height - BOX.bottom, BOX.top]);

/** Whole distances from 1 to the farthest, evenly spread on a logarithmic axis. */
const distances = [
  ...new Set(Array.from({ length: 340 }, (_, i) => Math.round(FARTHEST ** (i / 339)))),
];

/** The first distance at which a vector's score with itself is negative, if there is one here. */
export function firstNegative(base: number): number | undefined {
  return firstNegativeDistance(ropeFrequencies(HEAD_DIM, base), FARTHEST);
}

/** The score of a vector with itself over distance, and RoFormer's bound, both 1 at distance 0. */
export function drawScoreCurve({ base, language }: ScoreCurveState): string {
  const t = strings[language];
  const frequencies = ropeFrequencies(HEAD_DIM, base);
  const boundAtZero = scoreBound(frequencies, 0);
  const path = (value: (distance: number) => number) =>
    line<number>()
      .x((d) => Number(c(x(d))))
      .y((d) => Number(c(y(value(d)))))(distances) ?? '';
  const negative = firstNegative(base);
  return (
    `<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-labelledby="score-curve-summary">` +
    shareAxes({
      box: BOX,
      x,
      y,
      distances: [1, 10, 100, 1000, 10_000],
      name: t.distance,
      language,
    }) +
    `<path class="curve bound" d="${path((d) => scoreBound(frequencies, d) / boundAtZero)}"/>` +
    `<path class="curve real" d="${path((d) => meanCosine(frequencies, d))}"/>` +
    `<text class="name bound" x="${c(x(1.4))}" y="${c(y(0.17))}">${t.bound}</text>` +
    `<text class="name real" x="${c(x(14))}" y="${c(y(0.9))}">${t.real}</text>` +
    (negative ? mark(negative, t.negative, language) : '') +
    `</svg>`
  );
}

function mark(distance: number, text: string, language: 'en' | 'es'): string {
  const at = c(x(distance));
  return (
    `<line class="mark" x1="${at}" x2="${at}" y1="${c(y(0))}" y2="${c(y(-0.22))}"/>` +
    `<text class="name real" x="${c(x(distance) - 6)}" y="${c(y(-0.27))}" text-anchor="end">${text} ${formatNumber(distance, 0, language)}</text>`
  );
}
