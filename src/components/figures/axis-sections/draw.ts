import { mropeAxes } from 'rope-core';
import { c } from '../svg.ts';
import { strings } from './strings.ts';

export const LAYOUTS = {
  chunked: { section: [16, 24, 24], interleaved: false },
  interleaved: { section: [24, 20, 20], interleaved: true },
} as const;
export type Layout = keyof typeof LAYOUTS;

export interface AxisSectionsState {
  layout: Layout;
  language: 'en' | 'es';
}

const WIDTH = 680;
const LEFT = 90;

/** Which of time, height and width each of 64 pairs turns with. */
export function axesOf(layout: Layout): number[] {
  const { section, interleaved } = LAYOUTS[layout];
  return mropeAxes(section, interleaved);
}

/** Three rows, one per axis; a pair's mark stands in the row of the axis it turns with. */
export function drawAxisSections({ layout, language }: AxisSectionsState): string {
  const t = strings[language];
  const step = (WIDTH - LEFT - 14) / 64;
  const rows = t.axes.map((name, axis) => {
    const y = 24 + axis * 40;
    return (
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - 14}" y1="${y + 13}" y2="${y + 13}"/>` +
      `<text class="axis-label" x="${LEFT - 12}" y="${y + 18}" text-anchor="end">${name}</text>`
    );
  });
  const marks = axesOf(layout).map((axis, pair) => {
    const x = LEFT + pair * step;
    return `<rect class="axis-${axis}" x="${c(x)}" y="${24 + axis * 40}" width="${c(step * 0.72)}" height="26" rx="1.5"/>`;
  });
  const ticks = [0, 16, 32, 48, 63].map(
    (pair) =>
      `<text class="tick" x="${c(LEFT + (pair + 0.36) * step)}" y="158" text-anchor="middle">${pair}</text>`,
  );
  return (
    `<svg viewBox="0 0 ${WIDTH} 190" role="img" aria-labelledby="axis-sections-summary">` +
    rows.join('') +
    marks.join('') +
    ticks.join('') +
    `<text class="axis-name" x="${LEFT}" y="184">${t.pair}</text></svg>`
  );
}
