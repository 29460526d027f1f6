import { MAX_DRAWING, MAX_PIXELS } from '../limits.ts';
import type { Drawing } from '../protocol.ts';
import { PaperCanvas } from './paper-canvas.ts';

// Taken before any reader's code runs: a program may replace every global it sees.
const Canvas = globalThis.OffscreenCanvas as typeof OffscreenCanvas | undefined;

/** Where there is no canvas a program gets one that holds nothing, so that it still runs. */
export function provideCanvas(scope: object): void {
  if (Canvas) return;
  Object.defineProperty(scope, 'OffscreenCanvas', {
    value: PaperCanvas,
    configurable: true,
    writable: true,
  });
}

/** A drawing as it can travel to the page. Throws where the page would refuse it. */
export function makeDrawing(drawing: unknown, alt: string): Drawing {
  if (drawing instanceof PaperCanvas) {
    const { width, height } = drawing;
    return { kind: 'canvas', width, height, alt };
  }
  if (Canvas && drawing instanceof Canvas) return fromCanvas(drawing, alt, Canvas);
  if (typeof drawing !== 'string') {
    throw new TypeError('show() takes a text of SVG or HTML, or an OffscreenCanvas.');
  }
  if (drawing.length > MAX_DRAWING) {
    throw new RangeError(
      `The drawing has ${drawing.length} characters; at most ${MAX_DRAWING} can be shown.`,
    );
  }
  return { kind: 'markup', markup: drawing, alt };
}

/** Copies the canvas: what is on it stays, and the program can go on drawing. */
function fromCanvas(canvas: OffscreenCanvas, alt: string, Canvas: typeof OffscreenCanvas): Drawing {
  const { width, height } = canvas;
  if (!(width > 0 && height > 0 && width * height <= MAX_PIXELS)) {
    throw new RangeError(
      `The canvas has ${width} × ${height} pixels; from 1 to ${MAX_PIXELS} can be shown.`,
    );
  }
  const copy = new Canvas(width, height);
  copy.getContext('2d')!.drawImage(canvas, 0, 0);
  return { kind: 'canvas', width, height, alt, bitmap: copy.transferToImageBitmap() };
}
