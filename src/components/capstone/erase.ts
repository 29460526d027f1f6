import { TEXT_SIZE } from './draw-item.ts';
import { pointsOf, type Item, type Point } from './sketch.ts';

const REACH = 18;

/** What the eraser leaves: everything it does not touch. Items go whole. */
export function erase(items: readonly Item[], at: Point): readonly Item[] {
  const left = items.filter((item) => distance(item, at) > REACH);
  return left.length === items.length ? items : left;
}

function distance(item: Item, at: Point): number {
  const points = pointsOf(item);
  if (item.kind === 'text') {
    const { x, y } = points[0]!;
    const width = item.text.length * TEXT_SIZE * 0.5;
    const dx = Math.max(x - at.x, 0, at.x - x - width);
    const dy = Math.max(y - TEXT_SIZE * 0.7 - at.y, 0, at.y - y);
    return Math.hypot(dx, dy);
  }
  if (points.length === 1) return Math.hypot(points[0]!.x - at.x, points[0]!.y - at.y);
  return Math.min(...points.slice(1).map((end, i) => toSegment(at, points[i]!, end)));
}

function toSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + t * dx - at.x, from.y + t * dy - at.y);
}
