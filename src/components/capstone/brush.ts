import { erase } from './erase.ts';
import type { CapstoneWords } from './strings.ts';
import type { Hand } from './pointer-input.ts';
import type { Ink, Item, Point } from './sketch.ts';
import { Stroke } from './stroke.ts';

export type Items = readonly Item[];

/** What the brush asks of its board. */
export interface Easel {
  readonly items: Items;
  readonly tool: string;
  readonly ink: Ink;
  readonly text: string;
  /** A step that can be undone. */
  step(items: Items, said?: string): void;
  say(text: string): void;
  askForText(): void;
  drawSoon(): void;
}

/** The tool in the hand: what pointer or keyboard do becomes a stroke, an arrow, a text or a gap. */
export class Brush implements Hand {
  readonly #easel: Easel;
  readonly #t: CapstoneWords;
  #stroke: Stroke | undefined;
  #left: Items | undefined;

  constructor(easel: Easel, words: CapstoneWords) {
    this.#easel = easel;
    this.#t = words;
  }

  /** The board as it looks in the middle of a stroke. */
  get items(): Items {
    const item = this.#stroke?.item;
    const items = this.#left ?? this.#easel.items;
    return item ? [...items, item] : items;
  }

  down(at: Point): boolean {
    const { tool, ink, items } = this.#easel;
    if (tool === 'text') return this.#place(at);
    if (tool === 'eraser') this.#left = erase(items, at);
    else this.#stroke = new Stroke(tool === 'arrow' ? 'arrow' : 'stroke', ink);
    this.#stroke?.add(at);
    this.#easel.drawSoon();
    return true;
  }

  move(to: Point[]): void {
    for (const at of to) {
      this.#stroke?.add(at);
      if (this.#left) this.#left = erase(this.#left, at);
    }
    this.#easel.drawSoon();
  }

  up(): void {
    const [item, left] = [this.#stroke?.item, this.#left];
    const before = this.#easel.items;
    this.cancel();
    if (item) this.#easel.step([...before, item]);
    else if (left && left !== before) this.#easel.step(left, this.#t.erased);
    else if (left) this.#easel.say(this.#t.nothingErased);
  }

  cancel(): void {
    this.#stroke = this.#left = undefined;
    this.#easel.drawSoon();
  }

  #place({ x, y }: Point): boolean {
    const { text, ink, items } = this.#easel;
    if (text) this.#easel.step([...items, { kind: 'text', ink, points: [x, y], text }]);
    else {
      this.#easel.say(this.#t.writeFirst);
      this.#easel.askForText();
    }
    return false;
  }
}
