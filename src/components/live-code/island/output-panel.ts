import {
  formatEntries,
  formatEntry,
  formatError,
  type ConsoleEntry,
  type ErrorReport,
} from '@rope-handbook/live-code';
import type { Language } from '../../../i18n/localized-path.ts';
import { copyAndSay } from '../copy-text.ts';
import { wordsFor } from '../console-words.ts';
import { strings } from '../strings.ts';
import { button, element } from './elements.ts';

/** Longer entries are folded to this many lines. */
const FOLD_LINES = 16;
/** What a screen reader hears of the output, in characters. */
const SPOKEN = 200;

/** Shows what a program prints, in the box that held the output of the build. */
export class OutputPanel {
  readonly #box: HTMLElement;
  readonly #golden: HTMLElement | null;
  readonly #live = element('div', { 'data-live': '' });
  readonly #language: Language;
  readonly #goTo: (path: string, line: number) => void;
  readonly #copy: HTMLButtonElement;
  /** Everything this run printed, also what is folded. */
  #entries: ConsoleEntry[] = [];
  #failure = '';
  #waiting: ConsoleEntry[] = [];
  #frame = 0;
  /** Until the first word of a run the old output stays: the page does not jump. */
  #stale = false;

  constructor(root: HTMLElement, language: Language, goTo: (path: string, line: number) => void) {
    this.#box = root.querySelector<HTMLElement>('[data-output]')!;
    this.#golden = root.querySelector<HTMLElement>('[data-golden]');
    this.#language = language;
    this.#goTo = goTo;
    this.#live.hidden = true;
    this.#copy = this.#copyButton();
    this.#box.append(this.#live, this.#copy);
  }

  begin(): void {
    this.#waiting = [];
    this.#stale = true;
    this.#box.style.minHeight = `${this.#box.offsetHeight}px`;
  }

  /** The first entries are painted at once, the rest of a flood once per frame. */
  append(entries: ConsoleEntry[]): void {
    this.#waiting.push(...entries);
    if (this.#stale) this.#paint();
    else this.#frame ||= requestAnimationFrame(() => this.#paint());
  }

  fail(error: ErrorReport): void {
    this.#paint();
    const text = formatError(error, wordsFor(this.#language));
    const box = element('div', { class: 'error' }, element('pre', {}, text));
    const { path, line } = error;
    if (path && line) {
      const place = `${path.slice(1)}:${line}`;
      box.append(button(strings[this.#language].goTo(place), () => this.#goTo(path, line)));
    }
    this.#live.append(box);
    this.#failure = text;
    this.#settle();
  }

  /** The run has ended; `ifEmpty` is said when nothing was printed. */
  end(ifEmpty: string | false): void {
    this.#paint();
    if (ifEmpty && !this.#live.hasChildNodes()) this.#remark(ifEmpty);
    this.#settle();
  }

  stop(reason: string): void {
    this.#paint();
    this.#remark(reason);
    this.#settle();
  }

  /** Back to the output of the build. */
  restore(): void {
    this.#live.hidden = true;
    this.#forget();
    if (this.#golden) this.#golden.hidden = false;
    this.#settle();
  }

  beginning(): string {
    const text = this.#live.textContent!.trim();
    return text.length > SPOKEN ? `${text.slice(0, SPOKEN)}…` : text;
  }

  #paint(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#stale) {
      this.#stale = false;
      this.#live.replaceChildren();
      this.#forget();
      this.#live.hidden = false;
      if (this.#golden) this.#golden.hidden = true;
    }
    const entries = this.#waiting;
    this.#waiting = [];
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: ConsoleEntry): void {
    this.#entries.push(entry);
    if (entry.level === 'clear') return this.#live.replaceChildren();
    if (entry.level === 'dropped') this.#live.querySelector('[data-level="dropped"]')?.remove();
    const text = formatEntry(entry, wordsFor(this.#language));
    const lines = text.split('\n');
    const row = element('pre', { 'data-level': entry.level }, text);
    this.#live.append(row);
    if (lines.length > FOLD_LINES + 2) this.#fold(row, text, lines);
  }

  #fold(row: HTMLElement, text: string, lines: string[]): void {
    const t = strings[this.#language];
    const short = lines.slice(0, FOLD_LINES).join('\n');
    const all = t.showAll(lines.length);
    row.textContent = short;
    const toggle = button(all, () => {
      const open = toggle.getAttribute('aria-expanded') !== 'true';
      toggle.setAttribute('aria-expanded', String(open));
      toggle.textContent = open ? t.showLess : all;
      row.textContent = open ? text : short;
    });
    toggle.setAttribute('aria-expanded', 'false');
    row.after(toggle);
  }

  #remark(text: string): void {
    this.#live.append(element('p', { class: 'remark' }, text));
  }

  #settle(): void {
    this.#stale = false;
    this.#box.style.minHeight = '';
    this.#copy.hidden = this.#text() === '';
  }

  #forget(): void {
    this.#entries = [];
    this.#failure = '';
  }

  #text(): string {
    const printed = formatEntries(this.#entries, wordsFor(this.#language));
    return [printed, this.#failure].filter(Boolean).join('\n');
  }

  /** The output as text, whole: what is folded on the page is not folded here. */
  #copyButton(): HTMLButtonElement {
    const t = strings[this.#language];
    const copy = button(t.copyOutput, () => void copyAndSay(copy, this.#text(), t.copied));
    copy.classList.add('copy-output');
    copy.hidden = true;
    return copy;
  }
}
