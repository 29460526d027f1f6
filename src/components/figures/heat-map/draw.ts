import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../../i18n/format-number.ts';
import { LENGTH, scores, SCHEMES, spread, type Scheme } from './schemes.ts';
import { strings } from './strings.ts';

export interface HeatMapState {
  /** Query position minus key position: the diagonal that is outlined. */
  distance: number;
  language: 'en' | 'es';
}

const CELL = 10;
const SIDE = LENGTH * CELL;
const rowsOf = Object.fromEntries(SCHEMES.map((scheme) => [scheme, scores(scheme)])) as Record<
  Scheme,
  number[][]
>;

/** How much the scores of one distance differ, as printed. */
export function spreadText(scheme: Scheme, { distance, language }: HeatMapState): string {
  return formatNumber(spread(rowsOf[scheme], distance), 2, language);
}

/** One triangle: m downwards, n to the right; the darker, the higher the score. */
export function drawHeatMap(scheme: Scheme, state: HeatMapState): string {
  const rows = rowsOf[scheme];
  const all = rows.flat();
  const shade = scaleLinear()
    .domain([Math.min(...all), Math.max(...all)])
    .range([0.08, 1])
    .clamp(true);
  const cells = rows.flatMap((row, m) =>
    row.map(
      (score, n) =>
        `<rect x="${n * CELL}" y="${m * CELL}" width="9" height="9" fill-opacity="${shade(score).toFixed(2)}"/>`,
    ),
  );
  const outline = rows
    .flatMap((_, m) => (m >= state.distance ? [m] : []))
    .map((m) => `M${(m - state.distance) * CELL} ${m * CELL}h9v9h-9z`)
    .join('');
  const t = strings[state.language];
  const label = t.title(t.schemes[scheme], spreadText(scheme, state), state.distance);
  return (
    `<svg viewBox="-1 -1 ${SIDE + 2} ${SIDE + 2}" role="img" aria-label="${label}">` +
    `<g class="cells">${cells.join('')}</g><path class="diagonal" d="${outline}"/></svg>`
  );
}
