import { asLanguage } from '../../i18n/localized-path.ts';
import { ATTEMPT_EVENT, hasAttempt } from './attempt.ts';
import { modelStrings } from './model-words.ts';

/** Says when it is time to compare: something of one's own is drawn, photographed or written. */
class RopeModelAnswer extends HTMLElement {
  readonly #show = (): void => {
    const t = modelStrings[asLanguage(document.documentElement.lang)];
    const ready = hasAttempt();
    this.toggleAttribute('data-ready', ready);
    const state = this.querySelector('[data-part="state"]')!;
    const words = ready ? t.ready : t.waits;
    // Written only when it changes: a screen reader would say it with every stroke.
    if (state.textContent!.trim() !== words) state.textContent = words;
    this.querySelector('summary')!.textContent = ready ? t.compare : t.show;
  };

  connectedCallback(): void {
    document.addEventListener(ATTEMPT_EVENT, this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener(ATTEMPT_EVENT, this.#show);
  }
}

customElements.define('rope-model-answer', RopeModelAnswer);
