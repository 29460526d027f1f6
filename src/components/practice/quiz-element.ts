import '../../state/page-events.ts';
import type { QuizWords } from './strings.ts';

/** What a reader's answer tells; src/state keeps it. */
export interface QuizAnswered {
  quiz: string;
  mode: 'prediction' | 'recall';
  /** The id of the choice, or the number as it was typed. */
  given: string;
  correct: boolean;
  /** False when the reader has already answered on this visit. */
  first: boolean;
  misconception?: string;
}

declare global {
  interface HTMLElementEventMap {
    'handbook:answered': CustomEvent<QuizAnswered>;
  }
}

class RopeQuiz extends HTMLElement {
  #answered = false;

  connectedCallback(): void {
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.dataset.kind === 'number') this.#answerNumber();
      else this.#answerChoice();
    });
  }

  get #words(): QuizWords {
    return JSON.parse(this.querySelector('[data-words]')!.textContent!);
  }

  #answerChoice(): void {
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    if (!chosen) return this.#reply(this.#words.chooseFirst);
    const item = chosen.closest('li')!;
    const correct = item.hasAttribute('data-correct');
    for (const other of this.querySelectorAll('li')) unmark(other);
    mark(item, correct, this.#words);
    this.#finish(chosen.value, correct, item.dataset.choiceMisconception, chosen.value);
  }

  #answerNumber(): void {
    const typed = this.querySelector('input')!.value.trim();
    const given = Number(typed.replace(',', '.').replace('\u2212', '-'));
    if (typed === '' || Number.isNaN(given)) return this.#reply(this.#words.numberFirst);
    const { answer, tolerance } = this.dataset;
    this.#finish(typed, Math.abs(given - Number(answer)) <= Number(tolerance), undefined, 'number');
  }

  #finish(
    given: string,
    correct: boolean,
    misconception: string | undefined,
    feedback: string,
  ): void {
    const { quiz, mode } = this.dataset as { quiz: string; mode: QuizAnswered['mode'] };
    const words = this.#words;
    const told = this.querySelector(`[data-feedback="${feedback}"]`)!.innerHTML;
    const tellAll = mode === 'prediction' || correct;
    // A number’s feedback gives the answer away; it waits in the fold until that may be told.
    const reason = this.dataset.kind === 'choice' ? told : '';
    const verdict = correct ? words.right : mode === 'recall' ? words.wrong : words.otherwise;
    const next = tellAll ? '' : ` ${words.again}`;
    this.#reply(`<strong>${verdict}</strong> ${reason}${next}`);
    if (tellAll) this.#reveal();
    const detail: QuizAnswered = { quiz, mode, given, correct, first: !this.#answered };
    if (misconception !== undefined) detail.misconception = misconception;
    this.#answered = true;
    this.dispatchEvent(new CustomEvent('handbook:answered', { bubbles: true, detail }));
  }

  /** An explanation is what the answer was given for: it opens by itself. */
  #reveal(): void {
    this.dataset.revealed = '';
    const opens = this.dataset.kind === 'number' || this.querySelector('.explanation');
    if (opens) this.querySelector('details')!.open = true;
  }

  #reply(html: string): void {
    this.querySelector('.reply')!.innerHTML = `<p>${html}</p>`;
  }
}

function mark(item: HTMLElement, correct: boolean, words: QuizWords): void {
  item.dataset.verdict = correct ? 'pass' : 'fail';
  const word = correct ? `✓ ${words.rightChoice}` : `✗ ${words.wrongChoice}`;
  item.querySelector('.verdict')!.textContent = word;
}

function unmark(item: HTMLElement): void {
  delete item.dataset.verdict;
  item.querySelector('.verdict')!.textContent = '';
}

customElements.define('rope-quiz', RopeQuiz);
