import { getPreference, setPreference } from '../../state/index.ts';
import { pageWords } from './page-words.ts';

const WHOLE = 20 * 60;
const PREFERENCE = 'capstone-timer';
/** Minutes at which it says how much is left; in between it keeps quiet. */
const TOLD = [10, 5, 1];

class RopeTimer extends HTMLElement {
  readonly #t = pageWords();
  #left = WHOLE;
  #ends = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const left = getPreference(PREFERENCE);
    // A clock that stood when the page was left stands there still.
    if (typeof left === 'number' && left > 0 && left < WHOLE) this.#left = left;
    this.#toggle.addEventListener('click', () => (this.#ticking ? this.#pause() : this.#start()));
    this.#restart.addEventListener('click', () => this.#startOver());
    // The browser may bring the page back as it was left: with a clock that stands.
    addEventListener('pagehide', () => {
      this.#stop();
      this.#show();
    });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #start(): void {
    if (this.#left === 0) this.#left = WHOLE;
    this.#ends = Date.now() + this.#left * 1000;
    this.#ticking = setInterval(() => this.#tick(), 500);
    this.#say('');
    this.#show();
  }

  #pause(): void {
    this.#stop();
    this.#say(this.#t.paused);
    this.#show();
  }

  #startOver(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#left = WHOLE;
    setPreference(PREFERENCE, WHOLE);
    this.#say('');
    this.#show();
    this.#toggle.focus();
  }

  #stop(): void {
    if (!this.#ticking) return;
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    setPreference(PREFERENCE, this.#left);
  }

  #tick(): void {
    const left = Math.max(0, Math.ceil((this.#ends - Date.now()) / 1000));
    // A sleeping machine may pass several marks at once; the last one counts.
    const mark = TOLD.findLast((minutes) => this.#left > minutes * 60 && left <= minutes * 60);
    this.#left = left;
    if (left === 0) {
      this.#stop();
      this.#say(this.#t.timeUp);
    } else if (mark) this.#say(this.#t.left(mark));
    this.#show();
  }

  #show(): void {
    const [minutes, seconds] = [Math.floor(this.#left / 60), this.#left % 60];
    this.querySelector('[data-part="clock"]')!.textContent =
      `${minutes}:${String(seconds).padStart(2, '0')}`;
    const { start, pause, goOn } = this.#t;
    const begun = this.#left > 0 && this.#left < WHOLE;
    this.#toggle.textContent = this.#ticking ? pause : begun ? goOn : start;
    this.#restart.disabled = this.#left === WHOLE;
  }

  #say(text: string): void {
    this.querySelector('[data-part="said"]')!.textContent = text;
  }

  get #toggle(): HTMLButtonElement {
    return this.querySelector('[data-action="toggle"]')!;
  }

  get #restart(): HTMLButtonElement {
    return this.querySelector('[data-action="restart"]')!;
  }
}

customElements.define('rope-timer', RopeTimer);
