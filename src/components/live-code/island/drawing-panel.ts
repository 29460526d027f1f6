import type { Strings } from '../strings.ts';
import { drawingDocument } from './drawing-document.ts';
import { element } from './elements.ts';

/** Shows SVG or HTML of a program in a frame where no script runs and nothing can be loaded. */
export class DrawingPanel {
  readonly #t: Strings;
  readonly #box: HTMLElement;
  #frame: HTMLIFrameElement | undefined;

  constructor(root: HTMLElement, t: Strings) {
    this.#t = t;
    this.#box = element('div', { class: 'drawing', 'data-drawing': '' });
    this.#box.hidden = true;
    root.querySelector('[data-output]')!.after(this.#box);
  }

  get empty(): boolean {
    return this.#box.hidden === true;
  }

  begin(): void {
    this.#box.hidden = true;
  }

  /** A later drawing replaces the earlier one, so a program can animate slowly. */
  show(markup: string): void {
    const { html, aspectRatio } = drawingDocument(markup, getComputedStyle(this.#box));
    this.#frame ??= this.#makeFrame();
    this.#frame.style.aspectRatio = aspectRatio;
    this.#frame.srcdoc = html;
    this.#box.hidden = false;
  }

  #makeFrame(): HTMLIFrameElement {
    const frame = element('iframe', {
      sandbox: '',
      referrerpolicy: 'no-referrer',
      title: this.#t.drawing,
    });
    this.#box.append(frame);
    return frame;
  }
}
