import { connectChoice } from '../choice.ts';
import { connectStepper } from '../stepper.ts';
import { drawUnseenAngles, unseenPairs, type Method, type UnseenAnglesState } from './draw.ts';

export class UnseenAngles extends HTMLElement {
  #state: UnseenAnglesState = { factor: 1, method: 'none', language: 'en' };

  connectedCallback(): void {
    this.#state = JSON.parse(this.dataset.state ?? '') as UnseenAnglesState;
    connectStepper(this, 'factor', (factor) => this.#change({ factor }));
    connectChoice(this, 'unseen-angles-method', (method) =>
      this.#change({ method: method as Method }),
    );
  }

  #change(change: Partial<UnseenAnglesState>): void {
    this.#state = { ...this.#state, ...change };
    const picture = this.querySelector('.picture');
    const count = this.querySelector('output');
    if (picture) picture.innerHTML = drawUnseenAngles(this.#state);
    if (count) count.textContent = String(unseenPairs(this.#state));
  }
}
