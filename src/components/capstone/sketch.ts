/*
 * What lies on the board, in units of its own: 800 × 560, whatever the screen. It is kept as JSON,
 * so this shape only grows. Coordinates are whole numbers: a stroke of a second takes half a kilobyte.
 */
export const WIDTH = 800;
export const HEIGHT = 560;

/** Characters of JSON that a sketch may have: about 250 long strokes. */
export const SKETCH_LIMIT = 300_000;
/** The id of the sketch, the same in every language. */
export const SKETCH_ID = 'capstone-sketch';

export const INKS = ['q', 'k', 'ink'] as const;
export type Ink = (typeof INKS)[number];

/** Positions x, y on the board; a pen adds its pressure from 0 to 1. */
export interface Point {
  x: number;
  y: number;
  pressure?: number;
}

export type Item = {
  ink: Ink;
  /** x, y, x, y …; of a stroke drawn with a pen x, y, pressure in percent. An arrow has a start and an end. */
  points: number[];
} & ({ kind: 'stroke'; pen?: true } | { kind: 'arrow' } | { kind: 'text'; text: string });

// A type, not an interface: it is kept as JSON.
export type Sketch = { version: 1; items: Item[] };

/** What was kept, or an empty board; items that this board cannot draw are left out. */
export function readSketch(value: unknown): Item[] {
  const { version, items } = (value ?? {}) as Partial<Sketch>;
  return version === 1 && Array.isArray(items) ? items.filter(isItem) : [];
}

/** The positions of an item, one by one. */
export function pointsOf(item: Item): Point[] {
  const step = item.kind === 'stroke' && item.pen ? 3 : 2;
  const points: Point[] = [];
  for (let i = 0; i + step <= item.points.length; i += step) {
    const [x = 0, y = 0, percent = 50] = item.points.slice(i, i + step);
    points.push(step === 3 ? { x, y, pressure: percent / 100 } : { x, y });
  }
  return points;
}

function isItem(item: Item): boolean {
  return (
    INKS.includes(item?.ink) &&
    Array.isArray(item.points) &&
    item.points.every(Number.isFinite) &&
    (item.kind === 'stroke' ||
      (item.kind === 'arrow' && item.points.length === 4) ||
      (item.kind === 'text' && item.points.length === 2 && typeof item.text === 'string'))
  );
}
