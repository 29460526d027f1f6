import { resultsFile, type Results } from '@rope-handbook/course-kit/results';
import { getPreference, readProgress, setPreference, subscribe } from '../../state/index.ts';
import { asLanguage } from '../../i18n/localized-path.ts';
import { saveFile } from '../labs/save-file.ts';
import { resultsFileName, resultsOf } from './results-of.ts';
import { strings } from './strings.ts';

const NAME = 'hand-in-name';

export class HandInElement extends HTMLElement {
  readonly #t = strings[asLanguage(document.documentElement.lang)];
  #leave = (): void => {};

  connectedCallback(): void {
    const name = getPreference(NAME);
    if (typeof name === 'string') this.#input.value = name;
    this.#input.addEventListener('input', () => this.#show());
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
    this.#leave = subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  /** The title in the corner of the page is the course's own, in a course. */
  get #results(): Results {
    const course = document.querySelector('.site-title')?.textContent?.trim();
    const name = this.#input.value.trim();
    return resultsOf(readProgress(), name, course || this.#t.handbook, new Date());
  }

  #show(): void {
    const results = this.#results;
    const answers = Object.values(results.answers);
    const counts = [
      Object.keys(results.exercises).length,
      results.lessons.length,
      answers.filter(({ correct }) => correct).length,
      answers.length,
    ] as const;
    const { nothing, summary } = this.#t.handIn;
    const empty = counts.every((count) => count === 0);
    this.#part('summary').textContent = empty ? nothing : summary(...counts);
    this.#part('preview').textContent = resultsFile(results);
  }

  #save(): void {
    const results = this.#results;
    if (!results.name) {
      this.#part('said').textContent = this.#t.handIn.needName;
      return this.#input.focus();
    }
    setPreference(NAME, results.name);
    const file = resultsFileName(results.name);
    saveFile(file, resultsFile(results), 'application/json');
    this.#part('said').textContent = this.#t.handIn.saved(file);
  }
}
