import { asLanguage } from '../../i18n/localized-path.ts';
import {
  dayOf,
  exportProgress,
  importProgress,
  readProgress,
  reset,
  subscribe,
  type Imported,
} from '../../state/index.ts';
import { saveFile } from '../labs/save-file.ts';
import { keptItems, type KeptItem, type Names } from './kept-items.ts';
import { keptList } from './kept-list.ts';
import { keptStrings } from './kept-strings.ts';
import { tellEarlyIfUnkept, tellIfUnkept } from './unkept-notice.ts';

/** Everything kept of the reader: to see, to take along, to forget. */
class RopeKept extends HTMLElement {
  readonly #t = keptStrings[asLanguage(document.documentElement.lang)];
  #names!: Names;
  #leave = (): void => {};

  connectedCallback(): void {
    this.#names = JSON.parse(this.querySelector('[data-names]')!.textContent!);
    this.#leave = subscribe(() => this.#show());
    this.#show();
    const dialog = this.querySelector('dialog')!;
    const on = (action: string, act: () => void): void =>
      this.querySelectorAll(`[data-action="${action}"]`).forEach((button) =>
        button.addEventListener('click', act),
      );
    on('save', () => this.#save());
    on('load', () => this.#input.click());
    on('ask', () => dialog.showModal());
    on('keep', () => dialog.close());
    on('forget', () => {
      reset('all');
      dialog.close();
      this.#say(this.#t.forgotten);
    });
    this.#input.addEventListener('change', () => void this.#load());
    tellEarlyIfUnkept();
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type="file"]')!;
  }

  #say(text: string): void {
    this.querySelector('[data-part="said"]')!.textContent = text;
  }

  #show(): void {
    const items = keptItems(readProgress(), this.#names, this.#t);
    const open = new Set(
      [...this.querySelectorAll<HTMLElement>('details[open]')].map(
        ({ dataset }) => dataset.section!,
      ),
    );
    const list = keptList(items, open, this.#t, (item) => this.#forget(item));
    this.querySelector('[data-part="items"]')!.replaceChildren(...list);
    this.querySelector('[data-part="empty"]')!.textContent = items.length > 0 ? '' : this.#t.empty;
  }

  /** The row goes away; the focus stays nearby instead of falling to the top of the page. */
  #forget({ section, id, title }: KeptItem): void {
    reset([section, id]);
    this.#say(this.#t.itemForgotten(title));
    const fold = this.querySelector<HTMLElement>(`[data-section="${section}"]`);
    (fold ?? this).querySelector<HTMLElement>('summary, [data-action="save"]')!.focus();
  }

  #save(): void {
    const file = `${this.#t.fileName}-${dayOf(Date.now())}.json`;
    saveFile(file, exportProgress(), 'application/json');
  }

  async #load(): Promise<void> {
    const [file] = this.#input.files!;
    if (!file) return;
    try {
      this.#say(this.#told(importProgress(await file.text())));
    } catch {
      this.#say(this.#t.unreadable);
    } finally {
      // The same file may be chosen again.
      this.#input.value = '';
    }
  }

  #told(result: Imported): string {
    if (!result.ok) return this.#t.errors[result.error];
    tellIfUnkept(result.kept);
    const count = Object.values(result.found).reduce((sum, items) => sum + items, 0);
    const sentences = [this.#t.loaded(count)];
    if (result.skipped > 0) sentences.push(this.#t.skipped(result.skipped));
    if (result.codeLeft > 0) sentences.push(this.#t.codeLeft(result.codeLeft));
    if (result.kept !== 'kept') sentences.push(this.#t.unkept);
    return sentences.join(' ');
  }
}

customElements.define('rope-kept', RopeKept);
