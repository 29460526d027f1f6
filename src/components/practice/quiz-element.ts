import '../progress/unkept-notice.ts';
import { readProgress, type Answer, type GivenAnswer } from '../../state/index.ts';
import type { QuizWords } from './strings.ts';
import { isWithin, numbersTyped } from './typed-number.ts';

class RopeQuiz extends HTMLElement {
  #answered = false;

  connectedCallback(): void {
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.dataset.kind === 'number') this.#answerNumber();
      else this.#answerChoice();
    });
    this.querySelector('[data-again]')!.addEventListener('click', () => this.#afresh());
    const earlier = readProgress().answers[this.dataset.quiz!];
    if (earlier && !this.hasAttribute('data-unanswered')) this.#restore(earlier);
  }

  /** An answer of an earlier visit: its mark, and what may be told; nothing is announced or opened. */
  #restore({ given, correct, at, mode }: Answer): void {
    const words = this.#words;
    if (this.dataset.kind === 'number') this.querySelector('input')!.value = given;
    else {
      const chosen = this.querySelector<HTMLInputElement>(`input[value="${CSS.escape(given)}"]`);
      // A choice that is no longer offered: the question is asked anew.
      if (!chosen) return;
      chosen.checked = true;
      mark(chosen.closest('li')!, correct, words);
    }
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
    const verdict = this.dataset.kind === 'choice' ? '' : ` ${correct ? words.right : words.wrong}`;
    this.#earlier(`${words.earlierOn} ${day.format(at)}.${verdict}`);
    if (mode === 'prediction' || correct) this.dataset.revealed = '';
  }

  /** What was answered before: a line beside the buttons, and a way to start over. */
  #earlier(text: string): void {
    this.querySelector('[data-earlier]')!.textContent = text;
    this.querySelector<HTMLElement>('[data-again]')!.hidden = text === '';
  }

  #afresh(): void {
    this.#earlier('');
    this.#reply('');
    this.querySelector('form')!.reset();
    for (const item of this.querySelectorAll<HTMLElement>('li[data-choice]')) unmark(item);
    this.querySelector('details')!.open = false;
    delete this.dataset.revealed;
    this.querySelector('input')!.focus();
  }

  get #words(): QuizWords {
    return JSON.parse(this.querySelector('[data-words]')!.textContent!);
  }

  #answerChoice(): void {
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    if (!chosen) return this.#reply(this.#words.chooseFirst);
    const item = chosen.closest('li')!;
    const correct = item.hasAttribute('data-correct');
    for (const other of this.querySelectorAll<HTMLElement>('li[data-choice]')) unmark(other);
    mark(item, correct, this.#words);
    this.#finish(chosen.value, correct, item.dataset.choiceMisconception, chosen.value);
  }

  #answerNumber(): void {
    const typed = this.querySelector('input')!.value.trim();
    if (numbersTyped(typed).length === 0) return this.#reply(this.#words.numberFirst);
    const correct = isWithin(typed, Number(this.dataset.answer), Number(this.dataset.tolerance));
    this.#finish(typed, correct, undefined, 'number');
  }

  #finish(
    given: string,
    correct: boolean,
    misconception: string | undefined,
    feedback: string,
  ): void {
    const { quiz, mode } = this.dataset as { quiz: string; mode: GivenAnswer['mode'] };
    const words = this.#words;
    const told = this.querySelector(`[data-feedback="${feedback}"]`)!.innerHTML;
    const tellAll = mode === 'prediction' || correct;
    // A number’s feedback gives the answer away; it waits in the fold until that may be told.
    const reason = this.dataset.kind === 'choice' ? told : '';
    const verdict = correct ? words.right : mode === 'recall' ? words.wrong : words.otherwise;
    const next = tellAll ? '' : ` ${words.again}`;
    this.#earlier('');
    this.#reply(`<strong>${verdict}</strong> ${reason}${next}`);
    if (tellAll) this.#reveal();
    const detail: GivenAnswer = { quiz, mode, given, correct, first: !this.#answered };
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
    this.querySelector('.reply')!.innerHTML = html && `<p>${html}</p>`;
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
