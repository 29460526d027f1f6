import { ropeFrequencies } from 'rope-core';
import { arc, c } from '../svg.ts';

/** Eight pairs of a 16-dimensional head, base 10,000: a ring for each, the fastest innermost. */
export const frequencies = ropeFrequencies(16);

export interface ClockState {
  /** Position m of the query, in tokens; fractional while the clock runs. */
  m: number;
  /** Position n of the key. */
  n: number;
}

const SIZE = 440;
const CENTRE = { x: SIZE / 2, y: SIZE / 2 };
const radiusOf = (pair: number) => 42 + pair * 23;

/** Rings with two hands each: the query's at angle m·θ, the key's at n·θ, and the gap between. */
export function drawClock(state: ClockState): string {
  const rings = Array.from(frequencies, (theta, pair) => {
    const radius = radiusOf(pair);
    return (
      `<circle class="ring" cx="${CENTRE.x}" cy="${CENTRE.y}" r="${radius}"/>` +
      `<g class="turning" transform="${turn(state.n * theta)}">` +
      `<path class="gap" d="${arc(CENTRE, radius, 0, (state.m - state.n) * theta)}"/>` +
      `<circle class="k" cx="${CENTRE.x + radius}" cy="${CENTRE.y}" r="6"/></g>` +
      `<g class="turning" transform="${turn(state.m * theta)}">` +
      `<circle class="q" cx="${CENTRE.x + radius}" cy="${CENTRE.y}" r="6"/></g>`
    );
  });
  return (
    `<svg viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-labelledby="frequency-clock-summary">` +
    `<circle class="hub" cx="${CENTRE.x}" cy="${CENTRE.y}" r="3"/>${rings.join('')}</svg>`
  );
}

/** The rotations of all hands in drawing order, to move a drawn clock without drawing it again. */
export function handTurns({ m, n }: ClockState): string[] {
  return Array.from(frequencies).flatMap((theta) => [turn(n * theta), turn(m * theta)]);
}

/** What the score keeps of two positions, for q = k = (1, 0) in every pair: the sum of cos((m − n)θ). */
export function clockScore({ m, n }: ClockState): number {
  return frequencies.reduce((sum, theta) => sum + Math.cos((m - n) * theta), 0);
}

function turn(angle: number): string {
  const degrees = ((angle * 180) / Math.PI) % 360;
  return `rotate(${c(-degrees)} ${CENTRE.x} ${CENTRE.y})`;
}
