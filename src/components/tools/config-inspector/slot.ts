import type { Language } from '../../../i18n/localized-path.ts';
import { withCode } from '../markup.ts';
import type { Example } from './examples.ts';
import { explainError } from './explain-error.ts';
import { inspectConfig } from './inspect.ts';
import { JsonProblem } from './json-problem.ts';
import { readConfig } from './read-config.ts';
import type { Reading } from './reading.ts';
import type { SharedSlot } from './share-link.ts';
import { strings, type Strings } from './strings.ts';
import { valueAt } from './value-at.ts';

/** A config.json has a few kB; a dropped file of weights has billions. */
const LARGEST_FILE = 300_000;
const LONGEST_TEXT = 1e9;

/** A number of tokens as typed; undefined for an empty field, NaN for anything else. */
export function readTokens(field: HTMLInputElement): number | undefined {
  const text = field.value.replaceAll(/[\s,._\u202f]/g, '');
  if (text === '') return undefined;
  const tokens = /^\d+$/.test(text) ? Number(text) : NaN;
  return tokens >= 2 && tokens <= LONGEST_TEXT ? tokens : NaN;
}

/** One config being edited: its text, its example, its trained length, and what is wrong with them. */
export class Slot {
  readonly root: HTMLFieldSetElement;
  readonly #examples: readonly Example[];
  readonly #language: Language;
  readonly #t: Strings;

  constructor(root: HTMLFieldSetElement, examples: readonly Example[], language: Language) {
    this.root = root;
    this.#examples = examples;
    this.#language = language;
    this.#t = strings[language];
  }

  get text(): HTMLTextAreaElement {
    return this.root.querySelector('textarea')!;
  }

  get trained(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('[name="trained"]')!;
  }

  get #select(): HTMLSelectElement {
    return this.root.querySelector('select')!;
  }

  #example(id: string): Example | undefined {
    return this.#examples.find((example) => example.id === id);
  }

  get file(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('[type="file"]')!;
  }

  /** Whether the text is the reader's own. */
  get #own(): boolean {
    const { value } = this.text;
    return value !== '' && !this.#examples.some(({ text }) => text === value);
  }

  /** Fills in the example that the list shows. "None" empties the field, unless it holds own text. */
  takeExample(): void {
    const example = this.#example(this.#select.value);
    if (!example && this.#own) return;
    this.#put(example?.text ?? '');
    this.trained.value = '';
  }

  /** For what a browser brought back, or the reader did, before the script was there. */
  catchUp(): void {
    const example = this.#example(this.#select.value);
    if (example && example.text !== this.text.value && !this.#own) this.#put(example.text);
    else this.edited();
  }

  take({ example, text, trained }: SharedSlot): boolean {
    const config = text ?? this.#example(example ?? '')?.text;
    if (config === undefined) return false;
    this.#put(config);
    this.trained.value = trained ?? '';
    return true;
  }

  /** Reads a file into the field; answers why not, when it does not. */
  async takeFile(file: File): Promise<string | undefined> {
    if (file.size > LARGEST_FILE) return this.#t.tooLarge(file.name, (file.size / 1e6).toFixed(1));
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return this.#t.unreadable(file.name);
    this.#put(text);
    return undefined;
  }

  #put(text: string): void {
    if (this.#own) this.#replaceOwn(text);
    else this.text.value = text;
    this.edited();
  }

  /** Through the editor's own command, so that Ctrl+Z brings back what stood there. */
  #replaceOwn(text: string): void {
    const field = this.text;
    const focused = document.activeElement as HTMLElement | null;
    field.focus({ preventScroll: true });
    field.select();
    // A field that is not shown takes no focus, and the command would write elsewhere.
    const canWrite = document.activeElement === field;
    if (!canWrite || !document.execCommand('insertText', false, text)) field.value = text;
    field.setSelectionRange(0, 0);
    field.scrollTop = 0;
    focused?.focus({ preventScroll: true });
  }

  /** The list shows an example only while the text is that example's. */
  edited(): void {
    const { value } = this.text;
    this.#select.value = this.#examples.find(({ text }) => text === value)?.id ?? '';
  }

  shared(): SharedSlot {
    const trained = this.trained.value.trim();
    const what = this.#select.value ? { example: this.#select.value } : { text: this.text.value };
    return trained ? { ...what, trained } : what;
  }

  /** Reads the config; shows what is wrong where it cannot be read. */
  read(length: number | undefined): Reading | undefined {
    const trained = readTokens(this.trained);
    this.#mark(this.trained, Number.isNaN(trained));
    if (Number.isNaN(trained)) {
      this.#complain(this.#t.badLength);
      return undefined;
    }
    let lines: ReadonlyMap<string, number> = new Map();
    try {
      const config = readConfig(this.text.value);
      lines = config.lines;
      const inspection = inspectConfig(config.value, { trained, length });
      this.#complain('');
      return { name: this.#nameOf(config.value), inspection, lines };
    } catch (error) {
      const { where, what, remedy } = explainError(error, lines, this.#language);
      const empty = error instanceof JsonProblem && error.kind === 'empty';
      this.#complain([where, what, remedy].filter(Boolean).join(' '), !empty);
      return undefined;
    }
  }

  /** What is wrong, as it is shown. */
  get problem(): string {
    return this.#problem.textContent ?? '';
  }

  get #problem(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[data-problem]')!;
  }

  get legend(): string {
    return this.root.querySelector('legend')!.textContent!.trim();
  }

  #nameOf(config: unknown): string {
    const example = this.#example(this.#select.value);
    if (example) return example.name;
    const [first] = [valueAt(config, 'architectures')].flat();
    const known = [valueAt(config, '_name_or_path'), first, valueAt(config, 'model_type')];
    const name = known.find((value) => typeof value === 'string' && value.trim() !== '');
    return typeof name === 'string' ? name : this.legend;
  }

  #mark(field: HTMLElement, invalid: boolean): void {
    if (invalid) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }

  #complain(text: string, wrong = text !== ''): void {
    const problem = this.#problem;
    problem.innerHTML = withCode(text);
    problem.hidden = text === '';
    problem.classList.toggle('empty', !wrong);
    this.#mark(this.text, wrong && !this.trained.hasAttribute('aria-invalid'));
  }
}
