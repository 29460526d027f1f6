import { LitLines } from './lit-lines.ts';
import { copyAndSay } from '../live-code/copy-text.ts';
import { moveByKey } from './move-by-key.ts';

/**
 * What a page with JavaScript adds to a reading: a line and its notes light up together, arrow keys
 * walk the lines, a link to a line or note opens the view that shows it, the code can be copied.
 */
export class AnnotatedReading extends HTMLElement {
  #lit: LitLines | undefined;
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#lit = new LitLines(this);
    this.dataset.live = '';
    this.#keepOneTabStop();

    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ): void => this.addEventListener(type, act, { signal });
    on('pointerover', (event) => this.#lit!.hover(partOf(event.target)));
    on('pointerleave', () => this.#lit!.hover(undefined));
    on('focusin', (event) => this.#focused(event.target as HTMLElement));
    on('focusout', () => this.#lit!.focus(undefined));
    on('keydown', (event) => moveByKey(this, event));
    on('click', (event) => this.#clicked(event));
    window.addEventListener('hashchange', () => this.#followHash(), { signal });
    this.#followHash();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Dozens of numbers would be dozens of tab stops: one per source and one for the notes. */
  #keepOneTabStop(current?: HTMLElement): void {
    for (const column of ['[data-source="0"] .ln', '[data-source="1"] .ln', '.note .number']) {
      const numbers = [...this.querySelectorAll<HTMLElement>(column)];
      if (current && !numbers.includes(current)) continue;
      const stop = current ?? numbers[0];
      numbers.forEach((number) => (number.tabIndex = number === stop ? 0 : -1));
    }
  }

  #focused(target: HTMLElement): void {
    if (target.matches('.ln, .number')) this.#keepOneTabStop(target);
    this.#lit!.focus(partOf(target));
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const copy = target.closest<HTMLElement>('[data-copy]');
    if (copy) void this.#copy(copy);
    const open = target.closest<HTMLElement>('[data-open]');
    if (open) this.#openEditor(open.dataset.open!);
    const part = partOf(target);
    if (!part || target.closest('a') || getSelection()?.isCollapsed === false) return;
    // The address names the line, ready to be sent to someone; nothing scrolls.
    history.replaceState(null, '', `#${part.id}`);
    this.#lit!.pin(part);
  }

  #followHash(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const part = id ? this.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
    if (!part?.matches('[data-line], [data-note]')) return;
    this.#reveal(part);
    this.#lit!.pin(part);
    part.scrollIntoView({ block: 'center' });
  }

  /** Chooses the language, view and pass in which the part can be seen. */
  #reveal(part: HTMLElement): void {
    const choose = (choice: string, value: string): void => {
      const radio = this.querySelector<HTMLInputElement>(
        `[data-choice="${choice}"] input[value="${value}"]`,
      );
      if (radio) radio.checked = true;
    };
    const source = part.closest<HTMLElement>('[data-source]')?.dataset.source;
    if (part.checkVisibility()) return;
    choose('show', 'all');
    if (source) choose('source', source);
    else choose('pass', 'all');
  }

  /** The link has scrolled to the block; one press more is spared. */
  #openEditor(snippet: string): void {
    document
      .querySelector<HTMLElement>(`[data-snippet="${CSS.escape(snippet)}"] [data-action="edit"]`)
      ?.click();
  }

  async #copy(button: HTMLElement): Promise<void> {
    const shown = [...this.querySelectorAll<HTMLElement>('.code')].filter((code) =>
      code.checkVisibility(),
    );
    const source = shown[0]?.dataset.source ?? '0';
    const lines = this.querySelectorAll(`[data-source="${source}"] .line > code`);
    const text = [...lines].map((line) => (line.textContent ?? '').replace('\u200b', ''));
    await copyAndSay(button, `${text.join('\n')}\n`, button.dataset.done!);
  }
}

const partOf = (target: EventTarget | null): HTMLElement | undefined =>
  (target as Element | null)?.closest<HTMLElement>('[data-line], [data-note]') ?? undefined;
