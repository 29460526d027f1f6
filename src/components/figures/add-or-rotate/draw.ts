import { rotatePair, sinusoidalEncoding } from 'rope-core';
import { formatNumber } from '../../../i18n/format-number.ts';
import { arc, arrow, c, type Point } from '../svg.ts';
import { strings } from './strings.ts';

export interface AddOrRotateState {
  /** Position in tokens, a whole number from 0. */
  position: number;
  /** The vector before any position is told: one pair of a query. */
  q: [number, number];
  language: 'en' | 'es';
}

export const LAST_POSITION = 24;

const UNIT = 74;
const PANEL = { width: 340, height: 330 };
const ORIGIN: Point = { x: 170, y: 182 };

// Two dimensions have one frequency, and it is 1 radian per token.
const encodings = sinusoidalEncoding(LAST_POSITION + 1, 2);

/** The sinusoid of a position as (cos, sin), so that it too starts at angle 0 and turns counter-clockwise. */
function sinusoid(position: number): [number, number] {
  return [encodings[position * 2 + 1]!, encodings[position * 2]!];
}

export function added({ q, position }: AddOrRotateState): [number, number] {
  const [px, py] = sinusoid(position);
  return [q[0] + px, q[1] + py];
}

export function rotated({ q, position }: AddOrRotateState): [number, number] {
  return rotatePair(q[0], q[1], Math.cos(position), Math.sin(position));
}

/** Two panels over the same vector: the sinusoid added on the left, the rotation on the right. */
export function drawAddOrRotate(state: AddOrRotateState): string {
  const t = strings[state.language];
  const open = `<svg viewBox="0 0 ${PANEL.width} ${PANEL.height}" role="img" aria-labelledby="add-or-rotate-summary">`;
  return (
    `${open}${panel(t.added, added(state), addTrace(state), state)}</svg>` +
    `${open}${panel(t.rotated, rotated(state), rotateTrace(state), state)}</svg>`
  );
}

function panel(
  title: string,
  result: [number, number],
  trace: string,
  { q, language }: AddOrRotateState,
): string {
  const t = strings[language];
  const length = Math.hypot(...result);
  return (
    `<text class="title" x="${ORIGIN.x}" y="22">${title}</text>` +
    `<line class="axis" x1="16" x2="${PANEL.width - 16}" y1="${ORIGIN.y}" y2="${ORIGIN.y}"/>` +
    `<line class="axis" x1="${ORIGIN.x}" x2="${ORIGIN.x}" y1="38" y2="${PANEL.height - 8}"/>` +
    trace +
    arrow(ORIGIN, at(q), 'ghost') +
    label(q, 'q', 'ghost-label') +
    arrow(ORIGIN, at(result), 'solid') +
    `<text class="length" x="${PANEL.width - 16}" y="58" text-anchor="end">` +
    `<tspan class="length-name">${t.length}</tspan> ${formatNumber(length, 4, language)}</text>`
  );
}

/** Where the sum can go: a circle around the tip of q, so its length wanders. */
function addTrace(state: AddOrRotateState): string {
  const tip = at(state.q);
  const dots = Array.from({ length: state.position + 1 }, (_, position) =>
    dot(at(added({ ...state, position })), position === state.position),
  );
  return (
    `<circle class="locus" cx="${c(tip.x)}" cy="${c(tip.y)}" r="${UNIT}"/>${dots.join('')}` +
    arrow(tip, at(added(state)), 'step', 6)
  );
}

/** Where the rotation can go: the circle of q's own length, and nowhere else. */
function rotateTrace(state: AddOrRotateState): string {
  const radius = Math.hypot(...state.q) * UNIT;
  const start = Math.atan2(state.q[1], state.q[0]);
  const dots = Array.from({ length: state.position + 1 }, (_, position) =>
    dot(at(rotated({ ...state, position })), position === state.position),
  );
  const turned = state.position % (2 * Math.PI);
  const sweep = state.position > 0 ? arc(ORIGIN, radius * 0.42, start, turned) : '';
  return (
    `<circle class="locus" cx="${ORIGIN.x}" cy="${ORIGIN.y}" r="${c(radius)}"/>${dots.join('')}` +
    (sweep && `<path class="sweep" d="${sweep}"/>`)
  );
}

function at([x, y]: [number, number]): Point {
  return { x: ORIGIN.x + x * UNIT, y: ORIGIN.y - y * UNIT };
}

/** The vector whose tip is at a point of either panel, for dragging. */
export function vectorAt(svgX: number, svgY: number): [number, number] {
  const x = (svgX - ORIGIN.x) / UNIT;
  const y = (ORIGIN.y - svgY) / UNIT;
  const length = Math.hypot(x, y);
  const shrink = length > 1.3 ? 1.3 / length : 1;
  return [Math.round(x * shrink * 100) / 100, Math.round(y * shrink * 100) / 100];
}

function dot(point: Point, current: boolean): string {
  return current ? '' : `<circle class="past" cx="${c(point.x)}" cy="${c(point.y)}" r="2.4"/>`;
}

function label(vector: [number, number], text: string, className: string): string {
  const length = Math.hypot(...vector) || 1;
  const tip = at([vector[0] + (vector[0] / length) * 0.2, vector[1] + (vector[1] / length) * 0.2]);
  return `<text class="${className}" x="${c(tip.x)}" y="${c(tip.y + 5)}" text-anchor="middle">${text}</text>`;
}
