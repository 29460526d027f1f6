import { rotatePair } from 'rope-core';
import { indexed, Plane, type Vector } from '../plane.ts';
import { arc } from '../svg.ts';

export interface InvarianceState {
  /** Position of the query. */
  m: number;
  /** How far behind the query the key stands: m - n. */
  distance: number;
}

/** One pair of a query and of a key. It turns by half a radian per token, slow enough to follow. */
export const q: Vector = [1, 0.35];
export const k: Vector = [0.55, 0.85];
export const THETA = 0.5;

export const FIRST_POSITION = 12;
export const LAST_POSITION = 60;
export const LONGEST_DISTANCE = 12;

const plane = new Plane(330, 118);

export function turned(vector: Vector, position: number): Vector {
  return rotatePair(vector[0], vector[1], Math.cos(position * THETA), Math.sin(position * THETA));
}

/** The dot product of the query turned to m and the key turned to m - distance. */
export function score({ m, distance }: InvarianceState): number {
  const [qx, qy] = turned(q, m);
  const [kx, ky] = turned(k, m - distance);
  return qx * kx + qy * ky;
}

/** Both vectors before and after turning, and the angle between them, which only the distance moves. */
export function drawInvariance({ m, distance }: InvarianceState): string {
  const n = m - distance;
  const qm = turned(q, m);
  const kn = turned(k, n);
  const between = Math.atan2(qm[1], qm[0]) - Math.atan2(kn[1], kn[0]);
  const shortest = Math.atan2(Math.sin(between), Math.cos(between));
  return plane.svg(
    plane.axes() +
      plane.circle(Math.hypot(...q), 'locus') +
      plane.circle(Math.hypot(...k), 'locus') +
      plane.arrow(q, 'ghost q') +
      plane.arrow(k, 'ghost k') +
      `<path class="gap" d="${arc(plane.origin, 46, Math.atan2(kn[1], kn[0]), shortest)}"/>` +
      plane.arrow(qm, 'q') +
      plane.arrow(kn, 'k') +
      plane.label(qm, indexed('R', String(m), 'q'), 'q') +
      plane.label(kn, indexed('R', String(n), 'k'), 'k'),
    'invariance-summary',
  );
}
