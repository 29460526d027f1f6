import { ropeFrequencies } from 'rope-core';
import type { Language } from '../../i18n/localized-path.ts';
import { arc, arrow, c, type Point } from '../figures/svg.ts';
import { modelLabels } from './model-steps.ts';
import { numbers } from './numbers.ts';

/*
 * The model answer as it would stand on a board, in six steps of a few lines each. Every line has a
 * length of 1 as far as CSS is concerned, so one rule draws them all.
 */
const centre: Point = { x: 118, y: 150 };
const RADIUS = 96;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const on = (angle: number, radius: number, from = centre): Point => ({
  x: from.x + radius * Math.cos(angle),
  y: from.y - radius * Math.sin(angle),
});

const path = (d: string, className = ''): string =>
  `<path class="line ${className}" pathLength="1" d="${d}"/>`;
/** The number of a step, beside what it draws. */
const badge = (x: number, y: number, step: number): string =>
  `<circle class="badge" cx="${x}" cy="${y}" r="11"/>` +
  text(x, y + 5, String(step), 'middle small');
const badges: [x: number, y: number][] = [
  [24, 30],
  [424, 122],
  [424, 56],
  [424, 354],
  [424, 440],
  [424, 508],
];
const line = (x1: number, y1: number, x2: number, y2: number, className = ''): string =>
  path(`M${c(x1)} ${c(y1)}L${c(x2)} ${c(y2)}`, className);
const text = (x: number, y: number, words: string, className = ''): string =>
  `<text class="${className}" x="${c(x)}" y="${c(y)}">${words}</text>`;

/** The six steps, each a group; all of them together are the finished sketch. */
export function drawModel(language: Language): string {
  const t = modelLabels(language);
  const [near, far] = [radians(numbers.arc(4096)), radians(numbers.arc(8192))];
  return [
    thePair(near, t.pair),
    path(arc(centre, 70, 0, near), 'seen') +
      text(232, 128, t.trained) +
      line(192, 126, 226, 124, 'thin'),
    path(arc(centre, 70, near, far - near), 'unseen') +
      arrow(centre, on(far, RADIUS), 'ghost k') +
      text(232, 62, t.unseen, 'strong') +
      text(232, 84, t.never) +
      line(172, 88, 226, 66, 'thin') +
      text(232, 196, t.of) +
      text(232, 174, t.perplexity, 'strong'),
    rulers(t),
    neighbours(t),
    strip(t),
  ]
    .map((drawn, i) => `<g data-step="${i + 1}">${drawn}${badge(...badges[i]!, i + 1)}</g>`)
    .join('');
}

function thePair(near: number, name: string): string {
  return (
    path(
      `M${centre.x + RADIUS} ${centre.y}A${RADIUS} ${RADIUS} 0 1 0 ${centre.x - RADIUS} ${centre.y}A${RADIUS} ${RADIUS} 0 1 0 ${centre.x + RADIUS} ${centre.y}`,
      'thin',
    ) +
    arrow(centre, on(0, RADIUS), 'q') +
    arrow(centre, on(near, RADIUS), 'k') +
    text(centre.x + RADIUS + 6, centre.y + 6, 'q', 'q letter') +
    text(on(near, RADIUS + 8).x, on(near, RADIUS + 8).y + 4, 'k', 'k letter') +
    text(44, 35, name)
  );
}

/** Positions before, and pressed together: twice as dense, half as long. */
function rulers(t: ReturnType<typeof modelLabels>): string {
  const [left, half, full] = [24, 224, 424];
  const ticks = (step: number, end: number, y: number): string => {
    let d = '';
    for (let x = left; x <= end + 0.1; x += step) d += `M${c(x)} ${y - 5}V${y + 5}`;
    return path(d, 'thin');
  };
  return (
    line(left, 292, half, 292) +
    path(`M${half} 292H${full}`, 'unseen') +
    ticks(25, full, 292) +
    text(left - 4, 278, '0') +
    text(half - 20, 278, t.half) +
    text(full - 24, 278, t.full) +
    line(half, 304, half - 60, 340, 'thin') +
    line(full, 304, half + 6, 344, 'thin') +
    line(left, 354, half, 354) +
    ticks(12.5, half, 354) +
    text(half + 16, 360, t.full, '') +
    text(half + 96, 360, t.divide, 'strong')
  );
}

/** Two neighbours in the fastest pair, before and after. */
function neighbours(t: ReturnType<typeof modelLabels>): string {
  const one = ropeFrequencies(4)[0]!;
  const fan = (x: number, angle: number, words: string): string => {
    const from = { x, y: 470 };
    return (
      arrow(from, on(0, 66, from), 'q') +
      arrow(from, on(angle, 66, from), 'k') +
      path(arc(from, 30, 0, angle)) +
      text(x + (angle > 0.8 ? 48 : 74), from.y - (angle > 0.8 ? 22 : 12), words)
    );
  };
  return (
    text(24, 402, t.fast) +
    fan(30, one, t.plain) +
    arrow({ x: 160, y: 450 }, { x: 204, y: 450 }, 'ink') +
    fan(224, one / 2, t.halved) +
    text(224, 500, t.tune)
  );
}

/** All pairs in a row, fastest first: how much of the factor each one gets. */
function strip(t: ReturnType<typeof modelLabels>): string {
  const bottom = 560;
  const x = (pair: number): number => 24 + pair * 6.3;
  const bars = numbers.share
    .map((share, pair) => `M${c(x(pair))} ${bottom}V${c(bottom - 44 + share * 22)}`)
    .join('');
  const middle = (from: number, to: number): number => (x(from) + x(to)) / 2;
  const { kept, divided, pairs } = numbers;
  return (
    path(bars) +
    text(middle(0, kept), bottom + 22, t.kept, 'middle') +
    text(middle(kept, pairs - divided), bottom + 22, t.ramp, 'middle') +
    text(middle(pairs - divided, pairs), bottom + 22, t.divided, 'middle') +
    text(x(0) - 2, bottom - 54, 'YaRN', 'strong')
  );
}
