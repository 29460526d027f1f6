import '../progress/unkept-notice.ts';
import type { CheckResult, RunEvent } from '@rope-handbook/live-code';
import { readProgress } from '../../state/index.ts';
import type { GoalWords } from './strings.ts';

/** Watches the block inside it and says after every run whether the goal is reached, and what is missing. */
class RopeGoal extends HTMLElement {
  #check: CheckResult | undefined;

  connectedCallback(): void {
    const id = this.dataset.goal!;
    const { solved } = readProgress();
    const earlier = Object.hasOwn(solved, id) && solved[id];
    if (earlier) {
      const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
      this.#show('pass', this.#words.earlier, day.format(earlier.at));
    }
    this.addEventListener('live-code', (event) => {
      const { detail } = event as CustomEvent<RunEvent>;
      if (detail.type === 'check') this.#check = detail.check;
      else if (detail.type !== 'console' && detail.type !== 'draw') this.#judge(detail.type);
    });
  }

  get #words(): GoalWords {
    return JSON.parse(this.querySelector('[data-words]')!.textContent!) as GoalWords;
  }

  /** At the end of a run, so that one sentence is announced, not a beginning and an end. */
  #judge(end: 'done' | 'error' | 'stopped'): void {
    const check = this.#check;
    this.#check = undefined;
    const words = this.#words;
    if (end !== 'done' || !check) return this.#show('pending', words.unfinished);
    const { state, message = '', actual, expected } = check;
    this.#show(state, state === 'pass' ? words.pass : words.fail, message);
    const found = { [words.actual]: actual, [words.expected]: expected };
    const told = Object.entries(found).filter(([, value]) => value !== undefined);
    for (const [index, [word, value]] of told.entries()) {
      const code = document.createElement('b');
      code.textContent = value!;
      this.#found.append(`${index > 0 ? ',' : ''} ${word} `, code);
    }
    if (told.length > 0) this.#found.append('.');
    if (state === 'pass')
      this.dispatchEvent(
        new CustomEvent('handbook:solved', { bubbles: true, detail: this.dataset.goal! }),
      );
  }

  get #found(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-found]')!;
  }

  /** All texts are set as text: a program can report any check it likes. */
  #show(state: 'pending' | 'pass' | 'fail', verdict: string, message = ''): void {
    this.querySelector<HTMLElement>('[data-check]')!.dataset.state = state;
    const strong = document.createElement('strong');
    strong.textContent = verdict;
    this.#found.replaceChildren(...(message ? [strong, ` ${message}`] : [verdict]));
  }
}

customElements.define('rope-goal', RopeGoal);
