import type { Ink, Item, Point } from './sketch.ts';

/** Closer than this, points say nothing new. */
const STEP = 2;

/** A line on its way: from the first touch to the lift. */
export class Stroke {
  readonly #kind: 'stroke' | 'arrow';
  readonly #ink: Ink;
  #points: Point[] = [];

  constructor(kind: 'stroke' | 'arrow', ink: Ink) {
    this.#kind = kind;
    this.#ink = ink;
  }

  add(at: Point): void {
    const last = this.#points.at(-1);
    if (last && Math.hypot(at.x - last.x, at.y - last.y) < STEP) return;
    this.#points.push(at);
  }

  /** What it has become; an arrow without a length is nothing. */
  get item(): Item | undefined {
    const ink = this.#ink;
    const [first, last] = [this.#points[0], this.#points.at(-1)];
    if (!first || !last) return undefined;
    if (this.#kind === 'arrow') {
      if (first === last) return undefined;
      return { kind: 'arrow', ink, points: [first.x, first.y, last.x, last.y] };
    }
    if (first.pressure === undefined)
      return { kind: 'stroke', ink, points: this.#points.flatMap(({ x, y }) => [x, y]) };
    const points = this.#points.flatMap(({ x, y, pressure = 0.5 }) => [
      x,
      y,
      Math.round(pressure * 100),
    ]);
    return { kind: 'stroke', ink, points, pen: true };
  }
}
