import { readProgress, recordLesson, subscribe } from '../../state/index.ts';
import { tellIfUnkept } from '../progress/unkept-notice.ts';

/** Remembers that a lesson was opened, and marks it done: by a press, or when all recall is right. */
class LessonDone extends HTMLElement {
  #leave = (): void => {};

  connectedCallback(): void {
    const id = this.dataset.lesson!;
    recordLesson(id, 'opened');
    this.#leave = subscribe(() => this.#show());
    this.#show();
    this.#button.addEventListener('click', () => {
      tellIfUnkept(recordLesson(id, this.#done ? 'not-done' : 'done'));
    });
    document.addEventListener('handbook:answered', this.#whenAllIsRecalled);
  }

  disconnectedCallback(): void {
    this.#leave();
    document.removeEventListener('handbook:answered', this.#whenAllIsRecalled);
  }

  get #button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  get #done(): boolean {
    return readProgress().lessons[this.dataset.lesson!]?.done ?? false;
  }

  readonly #whenAllIsRecalled = (): void => {
    const questions = [...document.querySelectorAll<HTMLElement>('rope-quiz[data-mode="recall"]')];
    const { answers } = readProgress();
    if (this.#done || questions.length === 0) return;
    if (questions.every(({ dataset }) => answers[dataset.quiz!]?.correct))
      recordLesson(this.dataset.lesson!, 'done');
  };

  #show(): void {
    this.#button.setAttribute('aria-pressed', String(this.#done));
  }
}

customElements.define('lesson-done', LessonDone);
