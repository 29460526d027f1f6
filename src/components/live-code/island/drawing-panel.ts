import type { Drawing } from '@rope-handbook/live-code';
import type { Strings } from '../strings.ts';
import { drawingDocument } from './drawing-document.ts';
import { element } from './elements.ts';

/**
 * Shows what a program draws, in the place of the drawing made at build: SVG or HTML in a frame where
 * no script runs and nothing can be loaded, a canvas as its pixels.
 */
export class DrawingPanel {
  readonly #t: Strings;
  /** What the author says the drawing shows, for programs that do not say it. */
  readonly #alt: string;
  readonly #box: HTMLElement;
  readonly #golden: HTMLElement | null;
  #drawn = '';

  constructor(root: HTMLElement, t: Strings, alt: string | undefined) {
    this.#t = t;
    this.#alt = alt ?? t.drawing;
    this.#golden = root.querySelector<HTMLElement>('[data-golden-drawing]');
    this.#box = element('div', { class: 'drawing', 'data-drawing': '' });
    this.#box.hidden = true;
    root.querySelector('[data-output]')!.after(this.#box);
  }

  get empty(): boolean {
    return this.#drawn === '';
  }

  /** For the sentence that a screen reader hears after a run. */
  spoken(): string {
    return this.empty ? '' : this.#t.drawn(this.#drawn);
  }

  /** What is there stays until this run draws or ends: the page does not jump. */
  begin(): void {
    this.#drawn = '';
  }

  /** A later drawing replaces the earlier one, so a program can animate slowly. */
  show(drawing: Drawing): void {
    this.#drawn = drawing.alt || this.#alt;
    if (drawing.kind === 'markup') this.#showMarkup(drawing.markup);
    else this.#box.replaceChildren(paint(drawing, this.#drawn) ?? this.#sorry());
    this.#box.hidden = false;
    if (this.#golden) this.#golden.hidden = true;
  }

  end(): void {
    if (!this.empty) return;
    this.#box.hidden = true;
    if (this.#golden) this.#golden.hidden = true;
  }

  /** Back to the drawing of the build. */
  restore(): void {
    this.#drawn = '';
    this.#box.hidden = true;
    if (this.#golden) this.#golden.hidden = false;
  }

  #showMarkup(markup: string): void {
    const { html, aspectRatio } = drawingDocument(markup, getComputedStyle(this.#box));
    const frame =
      this.#box.querySelector('iframe') ??
      element('iframe', { sandbox: '', referrerpolicy: 'no-referrer' });
    frame.title = this.#drawn;
    frame.style.aspectRatio = aspectRatio;
    frame.srcdoc = html;
    if (!frame.isConnected) this.#box.replaceChildren(frame);
  }

  #sorry(): HTMLElement {
    return element('p', {}, this.#t.noCanvas);
  }
}

/** The pixels of a program's canvas, as an image with a name. */
function paint(
  { width, height, bitmap }: Drawing & { kind: 'canvas' },
  alt: string,
): HTMLElement | undefined {
  if (!bitmap) return undefined;
  const canvas = element('canvas', { role: 'img', 'aria-label': alt });
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('bitmaprenderer')!.transferFromImageBitmap(bitmap);
  return canvas;
}
