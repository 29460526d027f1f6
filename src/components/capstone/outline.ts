import { getStroke } from 'perfect-freehand';
import { pointsOf, type Item, type Point } from './sketch.ts';

const PEN = 7;
/** A board of a hundred strokes is drawn anew with every frame; only the stroke in hand is new. */
const known = new WeakMap<Item, string>();

/** The shape of a stroke or an arrow as an SVG path to be filled: the same for screen, SVG and PNG. */
export function outline(item: Item): string {
  let shape = known.get(item);
  if (shape === undefined) {
    const points = pointsOf(item);
    shape = item.kind === 'arrow' ? arrow(points[0]!, points[1]!) : stroke(points, item);
    known.set(item, shape);
  }
  return shape;
}

function stroke(points: Point[], item: Item): string {
  const pressed = item.kind === 'stroke' && item.pen === true;
  const shape = getStroke(points, {
    size: PEN,
    thinning: pressed ? 0.6 : 0.25,
    smoothing: 0.6,
    streamline: 0.4,
    simulatePressure: !pressed,
    last: true,
  });
  if (shape.length < 3) return '';
  // Through the middles between neighbours, with the neighbours as handles: no corners.
  const middles = shape.map(([x, y], i) => {
    const [nextX, nextY] = shape[(i + 1) % shape.length]!;
    return `${r(x)} ${r(y)} ${r((x + nextX) / 2)} ${r((y + nextY) / 2)}`;
  });
  return `M${r(shape[0]![0])} ${r(shape[0]![1])}Q${middles.join(' ')}Z`;
}

function arrow(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return '';
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const head = Math.min(24, length * 0.6);
  // Along the arrow, and to its left.
  const corners = [
    [0, 2.6],
    [length - head, 2.6],
    [length - head, head * 0.42],
    [length, 0],
    [length - head, -head * 0.42],
    [length - head, -2.6],
    [0, -2.6],
  ].map(([along, left]) => {
    return `${r(from.x + ux * along! - uy * left!)} ${r(from.y + uy * along! + ux * left!)}`;
  });
  return `M${corners.join('L')}Z`;
}

const r = (value: number): number => Math.round(value * 10) / 10;
