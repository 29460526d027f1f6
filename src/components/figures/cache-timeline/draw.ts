import { arrow, c } from '../svg.ts';

export interface CacheTimelineState {
  /** Position of the token that is being generated. */
  position: number;
}

export const LAST_POSITION = 9;

/** Radians per token of the pair that the dials show. */
export const THETA = 0.5;

const SLOT = 64;
const RADIUS = 24;
const LEFT = 44;
const slotX = (position: number) => LEFT + position * SLOT + SLOT / 2;

/** The cache as a row of dials, each key at the angle it was stored with, and the query above. */
export function drawCacheTimeline({ position }: CacheTimelineState): string {
  const slots = Array.from({ length: LAST_POSITION + 1 }, (_, n) => {
    const stored = n <= position;
    const isNew = n === position;
    return (
      dial(
        slotX(n),
        132,
        stored ? n * THETA : undefined,
        `k ${stored ? '' : 'empty'} ${isNew ? 'new' : ''}`,
      ) + `<text class="tick" x="${slotX(n)}" y="182">${n}</text>`
    );
  });
  const lines = Array.from({ length: position + 1 }, (_, n) => {
    return `<path class="look" d="M${slotX(position)} 68C${slotX(position)} 92 ${slotX(n)} 82 ${slotX(n)} 104"/>`;
  });
  return (
    `<svg viewBox="0 0 ${LEFT + SLOT * (LAST_POSITION + 1)} 190" role="img" aria-labelledby="cache-timeline-summary">` +
    lines.join('') +
    `<text class="row q" x="14" y="46">q</text><text class="row k" x="14" y="138">k</text>` +
    dial(slotX(position), 40, position * THETA, 'q') +
    slots.join('') +
    `</svg>`
  );
}

function dial(x: number, y: number, angle: number | undefined, className: string): string {
  const hand =
    angle === undefined
      ? ''
      : arrow(
          { x, y },
          { x: x + RADIUS * Math.cos(angle), y: y - RADIUS * Math.sin(angle) },
          'hand',
          7,
        );
  return `<g class="dial ${className}"><circle cx="${c(x)}" cy="${y}" r="${RADIUS}"/>${hand}</g>`;
}
