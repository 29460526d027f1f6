import { formatNumber } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/localized-path.ts';
import { c } from './svg.ts';

interface Axes {
  /** The drawing and its margins. */
  box: { left: number; right: number; top: number; bottom: number; width: number; height: number };
  x: (distance: number) => number;
  y: (share: number) => number;
  /** Distances that have a line and a number. */
  distances: readonly number[];
  /** What the horizontal axis counts. */
  name: string;
  language: Language;
}

/** Axes of a chart of a share between 0 and 1 over a distance in tokens. */
export function shareAxes({ box, x, y, distances, name, language }: Axes): string {
  const [right, bottom] = [box.width - box.right, box.height - box.bottom];
  const ticks = distances.map(
    (d) =>
      `<line class="grid" x1="${c(x(d))}" x2="${c(x(d))}" y1="${box.top}" y2="${bottom}"/>` +
      `<text class="tick" x="${c(x(d))}" y="${bottom + 17}" text-anchor="middle">${formatNumber(d, 0, language)}</text>`,
  );
  const levels = [0, 0.5, 1].map(
    (v) =>
      `<line class="${v === 0 ? 'axis' : 'grid'}" x1="${box.left}" x2="${right}" y1="${c(y(v))}" y2="${c(y(v))}"/>` +
      `<text class="tick" x="${box.left - 8}" y="${c(y(v) + 4)}" text-anchor="end">${v}</text>`,
  );
  return (
    ticks.join('') +
    levels.join('') +
    `<text class="axis-name" x="${right}" y="${box.height - 6}" text-anchor="end">${name}</text>`
  );
}
