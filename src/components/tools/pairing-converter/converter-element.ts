import type { Pairing } from 'rope-core';
import type { Language } from '../../../i18n/localized-path.ts';
import { copyText } from '../../live-code/copy-text.ts';
import { convert, type Conversion } from './convert.ts';
import { ConvertProblem, type ConvertProblemKind } from './convert-problem.ts';
import { describe, renderConversion } from './render-conversion.ts';
import { strings, type Strings } from './strings.ts';

/** Long enough not to complain about a number that is still being typed. */
const PAUSE = 400;

/** The field that a problem is about, where it is not the text. */
const fieldOf: Partial<Record<ConvertProblemKind, string>> = {
  'bad-head': 'headDim',
  'not-whole-heads': 'headDim',
  'bad-rotary': 'rotaryDim',
  'rotary-too-large': 'rotaryDim',
};

export class PairingConverter extends HTMLElement {
  #language: Language = 'en';
  #t: Strings = strings.en;
  #timer: number | undefined;

  connectedCallback(): void {
    this.#language = this.dataset['language'] === 'es' ? 'es' : 'en';
    this.#t = strings[this.#language];
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#convert(), PAUSE);
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-copy]');
      if (button) void this.#copy(button);
    });
    // A browser may bring back what was typed before a reload.
    if ([...new FormData(form)].some(([name, value]) => name !== 'to' && value !== ''))
      this.#convert();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #convert(): void {
    const problem = this.querySelector<HTMLElement>('[data-problem]')!;
    this.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid');
    const done = this.#read();
    if (typeof done === 'string') {
      problem.textContent = done;
      this.#say(done);
    } else {
      this.querySelector('[data-result]')!.innerHTML = renderConversion(done, this.#language);
      this.#say(this.#t.announce(describe(done, this.#language)));
    }
    problem.hidden = typeof done !== 'string';
    // A result of what stood there before would look like one of what stands there now.
    for (const part of this.querySelectorAll<HTMLElement>('h2, [data-result]'))
      part.hidden = typeof done === 'string';
  }

  #read(): Conversion | string {
    const fields = new FormData(this.#form);
    const size = (name: string): number | undefined => {
      const text = String(fields.get(name) ?? '').trim();
      return text === '' ? undefined : Number(text.replaceAll(/[\s,\u202f]/g, ''));
    };
    try {
      return convert({
        text: String(fields.get('text') ?? ''),
        headDim: size('headDim'),
        rotaryDim: size('rotaryDim'),
        to: fields.get('to') as Pairing,
      });
    } catch (error) {
      if (!(error instanceof ConvertProblem)) throw error;
      const name = fieldOf[error.kind] ?? 'text';
      this.querySelector(`[name="${name}"]`)?.setAttribute('aria-invalid', 'true');
      return this.#t.problems[error.kind](error.found);
    }
  }

  #say(text: string): void {
    this.querySelector('[data-status]')!.textContent = text;
  }

  async #copy(button: HTMLElement): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>(`#${button.dataset['copy']}`)!;
    if (!(await copyText(field.value))) {
      field.select();
      this.#say(this.#t.notCopied);
      return;
    }
    this.#say(this.#t.copied);
    button.textContent = this.#t.copied;
    setTimeout(() => (button.textContent = this.#t.copy), 1500);
  }
}
