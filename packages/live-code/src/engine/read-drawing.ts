import { MAX_DRAWING, MAX_PIXELS, MAX_STRING } from '../limits.ts';
import type { RunEvent } from '../protocol.ts';

/** Checks a drawing that comes out of the frame; what it shows stays the program's own affair. */
export function readDrawing(data: unknown): RunEvent | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, markup, alt, width, height, bitmap } = data as Record<string, unknown>;
  if (typeof alt !== 'string') return undefined;
  const words = alt.slice(0, MAX_STRING);
  if (kind === 'markup') {
    return typeof markup === 'string' && markup.length <= MAX_DRAWING
      ? { type: 'draw', drawing: { kind, markup, alt: words } }
      : undefined;
  }
  if (kind !== 'canvas' || !isSide(width) || !isSide(height)) return undefined;
  if (width * height > MAX_PIXELS) return undefined;
  // The size that is shown is the bitmap's own, whatever the message says.
  const fits = isBitmap(bitmap) && bitmap.width === width && bitmap.height === height;
  return {
    type: 'draw',
    drawing: { kind, width, height, alt: words, ...(fits && { bitmap }) },
  };
}

const isSide = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0;

const isBitmap = (value: unknown): value is ImageBitmap =>
  typeof ImageBitmap === 'function' && value instanceof ImageBitmap;
