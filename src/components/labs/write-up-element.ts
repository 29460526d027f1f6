import { canKeep, keepBlob, readBlob } from '../../state/index.ts';
import type { Answered } from './artefacts/readme.ts';

type Answers = Record<string, string>;

/** The learner's sentences, kept in the browser as they are typed, in whatever language the page is. */
export class RopeWriteUp extends HTMLElement {
  connectedCallback(): void {
    const answers = readBlob<Answers>(this.#key) ?? {};
    for (const field of this.#fields) field.value = answers[field.name] ?? '';
    this.#status.textContent = canKeep() ? this.dataset.kept! : this.dataset.notKept!;
    this.addEventListener('input', () => this.#keep());
    document.addEventListener('handbook:lab-run', ({ detail }) => {
      if (detail.lab === this.dataset.lab) this.#insert(detail.run.results);
    });
  }

  /** Every question with its answer, for README.md. */
  get answered(): Answered[] {
    return this.#fields.map((field) => ({ prompt: field.dataset.prompt!, answer: field.value }));
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

  #keep(): void {
    const answers = Object.fromEntries(this.#fields.map(({ name, value }) => [name, value]));
    const kept = keepBlob(this.#key, answers);
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
