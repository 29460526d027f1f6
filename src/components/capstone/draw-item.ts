import { escapeAttribute } from '../../authoring/escape-html.ts';
import { outline } from './outline.ts';
import type { Ink, Item } from './sketch.ts';

/** Height of letters on the board. */
export const TEXT_SIZE = 30;

/** An item as SVG; `paint` says how an ink is written: as a class on the page, as a colour in a file. */
export function drawItem(item: Item, paint: (ink: Ink) => string): string {
  if (item.kind !== 'text') return `<path ${paint(item.ink)} d="${outline(item)}"/>`;
  const [x, y] = item.points;
  return `<text ${paint(item.ink)} x="${x}" y="${y}" font-size="${TEXT_SIZE}">${escapeAttribute(item.text)}</text>`;
}
