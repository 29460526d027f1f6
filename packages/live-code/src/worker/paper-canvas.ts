/**
 * Stands in for OffscreenCanvas where there is none: in Node, when outputs are made at build. It
 * remembers its size and takes every stroke, and it has no pixels. What asks it for an answer, such
 * as a pixel or the width of a text, is refused: any answer would be invented.
 */
export class PaperCanvas {
  width: number;
  height: number;

  constructor(width: number, height: number) {
    this.width = Math.trunc(width);
    this.height = Math.trunc(height);
  }

  getContext(kind: string): object | null {
    return kind === '2d' ? makeContext(this) : null;
  }

  transferToImageBitmap(): never {
    throw refusal('transferToImageBitmap');
  }

  convertToBlob(): never {
    throw refusal('convertToBlob');
  }
}

const GIVERS = /^create(?:Linear|Radial|Conic)Gradient$/;
const ASKERS = /^(?:measureText|isPoint|get|createImageData|createPattern)/;

function makeContext(canvas: PaperCanvas): object {
  const settings: Record<string | symbol, unknown> = { canvas };
  return new Proxy(settings, {
    get(_, name) {
      if (name in settings || typeof name === 'symbol') return settings[name];
      if (GIVERS.test(name)) return () => ({ addColorStop() {} });
      return ASKERS.test(name)
        ? () => {
            throw refusal(name);
          }
        : () => {};
    },
  });
}

function refusal(name: string): Error {
  return new Error(`${name}() needs a browser: while the page is built, a canvas has no pixels.`);
}
