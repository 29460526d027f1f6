import { keepBlob, readBlob } from '../../state/index.ts';
import { saveFile } from '../labs/save-file.ts';
import { tellIfUnkept } from '../progress/unkept-notice.ts';
import { ATTEMPT_EVENT } from './attempt.ts';
import { Brush, type Easel, type Items } from './brush.ts';
import { drawItem } from './draw-item.ts';
import { toPng, toSvg, type Palette } from './export-sketch.ts';
import { History } from './history.ts';
import { listenToKeys } from './key-input.ts';
import { pageWords } from './page-words.ts';
import { listenToPointers } from './pointer-input.ts';
import { readSketch, SKETCH_ID, SKETCH_LIMIT, type Ink } from './sketch.ts';

const FILE = 'explain-the-rescue';

class RopeWhiteboard extends HTMLElement implements Easel {
  readonly #t = pageWords();
  readonly #brush = new Brush(this, this.#t);
  #history = new History<Items>([]);
  #frame = 0;

  connectedCallback(): void {
    this.#history = new History<Items>(readSketch(readBlob(SKETCH_ID)));
    // Keys first: a line begun with them is dropped before a pointer begins its own.
    listenToKeys(this.#board, this.#brush, ({ x, y }, isDown) =>
      this.say(this.#t.at(x, y, isDown)),
    );
    listenToPointers(this.#board, this.#brush);
    this.addEventListener('keydown', (event) => this.#shortcut(event));
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset.action;
      if (action) void this.#act(action);
    });
    this.say(this.items.length > 0 ? this.#t.things(this.items.length) : this.#t.empty);
    this.drawSoon();
  }

  get items(): Items {
    return this.#history.now;
  }

  get tool(): string {
    return this.querySelector<HTMLInputElement>('[name="whiteboard-tool"]:checked')!.value;
  }

  get ink(): Ink {
    return this.querySelector<HTMLInputElement>('[name="whiteboard-ink"]:checked')!.value as Ink;
  }

  get text(): string {
    return this.#field.value.trim();
  }

  step(items: Items, said?: string): void {
    this.#history.step(items);
    this.#keep(said);
  }

  say(text: string): void {
    this.querySelector('[data-part="status"]')!.textContent = text;
  }

  askForText(): void {
    this.#field.focus();
  }

  /** Once per frame, however fast the pen reports. */
  drawSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const drawn = this.#brush.items.map((item) => drawItem(item, (ink) => `class="ink-${ink}"`));
    this.querySelector('[data-part="items"]')!.innerHTML = drawn.join('');
    this.#allow('undo', this.#history.canUndo);
    this.#allow('redo', this.#history.canRedo);
    for (const action of ['clear', 'png', 'svg']) this.#allow(action, this.items.length > 0);
  }

  #keep(said = this.#t.things(this.items.length)): void {
    const sketch = { version: 1, items: [...this.items] };
    const kept = keepBlob(SKETCH_ID, sketch, { limit: SKETCH_LIMIT });
    if (kept !== 'too-large') tellIfUnkept(kept);
    this.say(`${said} ${this.#t[kept]}`);
    this.drawSoon();
    document.dispatchEvent(new Event(ATTEMPT_EVENT));
  }

  async #act(action: string): Promise<void> {
    if (action === 'clear') this.step([], this.#t.cleared);
    else if (action === 'undo' || action === 'redo') this.#turnBack(action);
    else {
      if (action === 'svg')
        saveFile(
          `${FILE}.svg`,
          toSvg(this.items, this.#palette, this.#t.fileTitle),
          'image/svg+xml',
        );
      if (action === 'png') {
        const png = await toPng(this.items, this.#palette);
        if (!png) return this.say(this.#t.pngFailed);
        saveFile(`${FILE}.png`, png, 'image/png');
      }
      this.say(this.#t.saved);
    }
  }

  #turnBack(action: 'undo' | 'redo'): void {
    this.#history[action]();
    this.#keep(action === 'undo' ? this.#t.undone : this.#t.redone);
  }

  #shortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.target === this.#field) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    this.#turnBack(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  }

  /** A button that loses its use under the reader's focus hands it to the board. */
  #allow(action: string, allowed: boolean): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
    if (!allowed && button === document.activeElement) this.#board.focus();
    button.disabled = !allowed;
  }

  get #palette(): Palette {
    const colour = (ink: Ink): string =>
      getComputedStyle(this.querySelector(`.bar .ink-${ink}`)!, '::before').backgroundColor;
    const paper = getComputedStyle(this.#board).backgroundColor;
    return { q: colour('q'), k: colour('k'), ink: colour('ink'), paper };
  }

  get #board(): SVGSVGElement {
    return this.querySelector('svg')!;
  }

  get #field(): HTMLInputElement {
    return this.querySelector('[name="whiteboard-text"]')!;
  }
}

customElements.define('rope-whiteboard', RopeWhiteboard);
