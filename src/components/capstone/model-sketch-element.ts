import { asLanguage } from '../../i18n/localized-path.ts';
import { modelStrings } from './model-words.ts';

/** Milliseconds per step: time to draw it, and to read what is said. */
const STEP = 4500;

/** Plays the sketch step by step. At rest it is whole, as it was built. */
class RopeModelSketch extends HTMLElement {
  readonly #t = modelStrings[asLanguage(document.documentElement.lang)];
  /** 0 is the whole sketch. */
  #at = 0;
  #next: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset.action;
      if (action === 'play') this.#playOrPause();
      else if (action) this.#go(this.#place(action));
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#next);
  }

  #place(action: string): number {
    const last = this.#steps.length;
    if (action === 'whole') return 0;
    if (action === 'next') return this.#at === last ? 0 : this.#at + 1;
    return this.#at === 0 ? last : Math.max(1, this.#at - 1);
  }

  #playOrPause(): void {
    if (this.#next === undefined) this.#play();
    else this.#stop();
  }

  #play(): void {
    if (this.#at === this.#steps.length) this.#at = 0;
    const draw = (): void => {
      if (this.#at === this.#steps.length) {
        this.#go(0);
        return;
      }
      this.#show(this.#at + 1);
      this.#next = setTimeout(draw, STEP);
    };
    draw();
    this.#button.textContent = this.#t.pause;
  }

  #go(step: number): void {
    this.#stop();
    this.#show(step);
  }

  #stop(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#button.textContent = this.#t.play;
  }

  #show(at: number): void {
    this.#at = at;
    this.#steps.forEach((step, i) => {
      step.toggleAttribute('data-later', at > 0 && i + 1 > at);
      step.toggleAttribute('data-drawing', i + 1 === at);
    });
    this.querySelectorAll('li').forEach((item, i) => {
      if (i + 1 === at) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    });
    this.querySelector('[data-part="at"]')!.textContent =
      at > 0 ? this.#t.step(at, this.#steps.length) : '';
  }

  get #steps(): SVGGElement[] {
    return [...this.querySelectorAll<SVGGElement>('[data-step]')];
  }

  get #button(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-action="play"]')!;
  }
}

customElements.define('rope-model-sketch', RopeModelSketch);
