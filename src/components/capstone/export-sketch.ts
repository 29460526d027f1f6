import { drawItem, TEXT_SIZE } from './draw-item.ts';
import { outline } from './outline.ts';
import { HEIGHT, WIDTH, type Ink, type Item } from './sketch.ts';

/** The colours of a file, as the page shows them now. */
export type Palette = Record<Ink | 'paper', string>;

const FONT = 'Inter, system-ui, sans-serif';

/** The sketch as an SVG file that stands alone. */
export function toSvg(items: readonly Item[], palette: Palette, title: string): string {
  const drawn = items.map((item) => drawItem(item, (ink) => `fill="${palette[ink]}"`)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="${FONT}">` +
    `<title>${title}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.paper}"/>${drawn}</svg>\n`
  );
}

/** The sketch as a PNG file of 1600 × 1120 dots. */
export function toPng(items: readonly Item[], palette: Palette): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH * 2, HEIGHT * 2];
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.font = `${TEXT_SIZE}px ${FONT}`;
  for (const item of items) {
    context.fillStyle = palette[item.ink];
    if (item.kind === 'text') context.fillText(item.text, item.points[0]!, item.points[1]!);
    else context.fill(new Path2D(outline(item)));
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
