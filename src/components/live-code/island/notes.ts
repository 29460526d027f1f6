import type { Strings } from '../strings.ts';
import { copyText } from '../copy-text.ts';
import { button, element } from './elements.ts';

/** The line under the buttons, and the sentence that a screen reader hears once per run. */
export class Notes {
  readonly #note: HTMLElement;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement) {
    this.#note = root.querySelector<HTMLElement>('[data-note]')!;
    this.#status = root.querySelector<HTMLElement>('[data-status]')!;
  }

  status(text: string): void {
    this.#status.textContent = text;
  }

  show(text: string, ...more: Node[]): void {
    this.#note.replaceChildren(text, ...more);
    this.#note.hidden = false;
    this.status(text);
  }

  hide(): void {
    this.#note.hidden = true;
  }

  /** A question with one button per answer; any answer closes it. */
  ask(text: string, answers: Record<string, () => void>): void {
    const buttons = Object.entries(answers).map(([label, act]) =>
      button(label, () => {
        this.hide();
        act();
      }),
    );
    this.show(text, ...buttons);
  }

  async offerLink(link: string | undefined, t: Strings): Promise<void> {
    if (!link) return this.show(t.linkTooLong);
    const copied = await copyText(link);
    const field = element('input', { readonly: '', value: link, 'aria-label': t.share });
    this.show(copied ? t.linkCopied : t.linkReady, field);
    if (!copied) field.select();
  }
}
