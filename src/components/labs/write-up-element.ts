import { keepBlob, readBlob, tryToKeep } from '../../state/index.ts';
import type { Answered } from './artefacts/readme.ts';

/** The learner's sentences, kept in the browser as they are typed, in whatever language the page is. */
export class RopeWriteUp extends HTMLElement {
  connectedCallback(): void {
    for (const field of this.#fields) field.value = this.#kept[field.name] ?? '';
    this.#tell(tryToKeep());
    this.addEventListener('input', ({ target }) => this.#keep(target as HTMLTextAreaElement));
    document.addEventListener('handbook:lab-run', ({ detail }) => {
      if (detail.lab === this.dataset.lab) this.#insert(detail.run.results);
    });
  }

  /** Every question with its answer, for README.md. */
  get answered(): Answered[] {
    return this.#fields.map((field) => ({ prompt: field.dataset.prompt!, answer: field.value }));
  }

  /** Answers by the name of their field. */
  get #kept(): Record<string, string> {
    const all = Object.entries(readBlob(this.#key) ?? {});
    return Object.fromEntries(all.filter(([, answer]) => typeof answer === 'string'));
  }

  get #key(): string {
    return `labs/${this.dataset.lab}/write-up`;
  }

  get #fields(): HTMLTextAreaElement[] {
    return [...this.querySelectorAll('textarea')];
  }

  get #status(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-status]')!;
  }

  /** One answer: another tab may have written the others since this page was opened. */
  #keep({ name, value }: HTMLTextAreaElement): void {
    this.#tell(keepBlob(this.#key, { ...this.#kept, [name]: value }));
  }

  #tell(kept: ReturnType<typeof keepBlob>): void {
    this.#status.textContent = kept === 'kept' ? this.dataset.kept! : this.dataset.notKept!;
  }

  /** The numbers of the run, beside the questions about them. */
  #insert(results: Record<string, number>): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-result]')) {
      const value = results[place.dataset.result!];
      if (value !== undefined) place.textContent = String(value);
    }
  }
}

customElements.define('rope-write-up', RopeWriteUp);
