import { formatNumber } from '../../../i18n/format-number.ts';
import { asLanguage } from '../../../i18n/localized-path.ts';
import { clockScore, handTurns, type ClockState } from './draw.ts';

const TOKENS_PER_SECOND = 0.6;

/** Lets the clock on the page run, slowly, until its reader stops it or prefers stillness. */
export class FrequencyClock extends HTMLElement {
  #state: ClockState = { m: 0, n: 0 };
  #running = false;
  #frame = 0;
  #last = 0;

  connectedCallback(): void {
    this.#state = { m: Number(this.dataset.m), n: Number(this.dataset.n) };
    const button = this.querySelector('button');
    button?.addEventListener('click', () => this.#setRunning(!this.#running));
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#setRunning(!still);
    // Off screen it rests.
    new IntersectionObserver(([entry]) => {
      this.classList.toggle('off-screen', !entry?.isIntersecting);
      this.#last = 0;
    }).observe(this);
  }

  #setRunning(running: boolean): void {
    this.#running = running;
    this.#last = 0;
    const button = this.querySelector('button');
    if (button) button.textContent = (running ? button.dataset.pause : button.dataset.play) ?? '';
    cancelAnimationFrame(this.#frame);
    if (running) this.#next();
  }

  #next(): void {
    this.#frame = requestAnimationFrame((time) => this.#tick(time));
  }

  #tick(time: number): void {
    if (!this.#running || !this.isConnected) return;
    const seconds = this.#last ? Math.min((time - this.#last) / 1000, 0.1) : 0;
    this.#last = time;
    if (seconds && !this.classList.contains('off-screen')) {
      const step = seconds * TOKENS_PER_SECOND;
      this.#state = { m: this.#state.m + step, n: this.#state.n + step };
      this.#show();
    }
    this.#next();
  }

  #show(): void {
    const hands = this.querySelectorAll('.turning');
    handTurns(this.#state).forEach((turn, i) => hands[i]?.setAttribute('transform', turn));
    const language = asLanguage(this.dataset.language);
    const texts: Record<string, string> = {
      m: formatNumber(this.#state.m, 1, language),
      n: formatNumber(this.#state.n, 1, language),
      score: formatNumber(clockScore(this.#state), 4, language),
    };
    for (const [name, text] of Object.entries(texts)) {
      const target = this.querySelector(`[data-value="${name}"]`);
      if (target && target.textContent !== text) target.textContent = text;
    }
  }
}
