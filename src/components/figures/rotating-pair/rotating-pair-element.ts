import { asLanguage } from '../../../i18n/localized-path.ts';
import { connectDrag } from '../drag.ts';
import { connectStepper } from '../stepper.ts';
import { drawRotatingPair, vectorAt, type RotatingPairState } from './draw.ts';
import { readout } from './readout.ts';

export class RotatingPair extends HTMLElement {
  #state: RotatingPairState = { pair: 0, position: 0, vector: [1, 0] };

  connectedCallback(): void {
    this.#state = JSON.parse(this.dataset.state ?? '') as RotatingPairState;
    connectStepper(this, 'position', (position) => this.#change({ position }));
    connectStepper(this, 'pair', (pair) => this.#change({ pair }));
    const picture = this.querySelector<HTMLElement>('.picture');
    if (picture) connectDrag(picture, (x, y) => this.#change({ vector: vectorAt(x, y) }));
  }

  #change(change: Partial<RotatingPairState>): void {
    this.#state = { ...this.#state, ...change };
    const picture = this.querySelector('.picture');
    if (picture) picture.innerHTML = drawRotatingPair(this.#state);
    const language = asLanguage(this.dataset.language);
    for (const [name, text] of Object.entries(readout(this.#state, language))) {
      const target = this.querySelector(`[data-value="${name}"]`);
      if (target) target.textContent = text;
    }
  }
}
