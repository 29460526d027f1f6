import { ropeFrequencies, rotatePair } from 'rope-core';
import { indexed, Plane, type Vector } from '../plane.ts';
import { arc, c } from '../svg.ts';

export interface RotatingPairState {
  /** Which pair of the head, from 0. */
  pair: number;
  position: number;
  /** The pair's two numbers before turning. */
  vector: Vector;
}

/** A head of eight dimensions: four pairs. */
export const frequencies = ropeFrequencies(8);
export const LAST_POSITION = 40;

const plane = new Plane(320, 108);

export function angle({ pair, position }: RotatingPairState): number {
  return position * frequencies[pair]!;
}

export function turned(state: RotatingPairState): Vector {
  const [x, y] = state.vector;
  return rotatePair(x, y, Math.cos(angle(state)), Math.sin(angle(state)));
}

/** One pair on its circle: where it starts, dashed, how far it has turned, where it stands. */
export function drawRotatingPair(state: RotatingPairState): string {
  const start = Math.atan2(state.vector[1], state.vector[0]);
  const past = Array.from({ length: state.position }, (_, position) => {
    const { x, y } = plane.at(turned({ ...state, position }));
    return `<circle class="past" cx="${c(x)}" cy="${c(y)}" r="2.4"/>`;
  });
  const sweep = angle(state) % (2 * Math.PI);
  const now = turned(state);
  return plane.svg(
    plane.axes() +
      plane.circle(Math.hypot(...state.vector), 'locus') +
      past.join('') +
      (sweep > 0.01 ? `<path class="sweep" d="${arc(plane.origin, 44, start, sweep)}"/>` : '') +
      plane.arrow(state.vector, 'ghost q') +
      plane.arrow(now, 'q') +
      plane.label(now, indexed('R', String(state.position), 'q'), 'q'),
    'rotating-pair-summary',
  );
}

export function vectorAt(x: number, y: number): Vector {
  return plane.vectorAt({ x, y }, 1.25);
}
