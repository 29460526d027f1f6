import { formatNumber } from '../../../i18n/format-number.ts';
import { asLanguage } from '../../../i18n/localized-path.ts';
import { connectStepper } from '../stepper.ts';
import { drawInvariance, score, type InvarianceState } from './draw.ts';

export class Invariance extends HTMLElement {
  #state: InvarianceState = { m: 0, distance: 0 };

  connectedCallback(): void {
    this.#state = JSON.parse(this.dataset.state ?? '') as InvarianceState;
    connectStepper(this, 'm', (m) => this.#change({ m }));
    connectStepper(this, 'distance', (distance) => this.#change({ distance }));
  }

  #change(change: Partial<InvarianceState>): void {
    this.#state = { ...this.#state, ...change };
    const picture = this.querySelector('.picture');
    const number = this.querySelector('output');
    const language = asLanguage(this.dataset.language);
    if (picture) picture.innerHTML = drawInvariance(this.#state);
    if (number) number.textContent = formatNumber(score(this.#state), 6, language);
  }
}
