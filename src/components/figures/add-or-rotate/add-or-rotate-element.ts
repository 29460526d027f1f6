import { connectDrag } from '../drag.ts';
import { connectStepper } from '../stepper.ts';
import { drawAddOrRotate, vectorAt, type AddOrRotateState } from './draw.ts';

/** Moves the figure: position by slider, buttons or number, and q by dragging in either panel. */
export class AddOrRotate extends HTMLElement {
  #state: AddOrRotateState = { position: 3, q: [1, 0.6], language: 'en' };

  connectedCallback(): void {
    this.#state = JSON.parse(this.dataset.state ?? '') as AddOrRotateState;
    connectStepper(this, 'position', (position) => this.#change({ position }));
    const picture = this.querySelector<HTMLElement>('.picture');
    if (picture) connectDrag(picture, (x, y) => this.#change({ q: vectorAt(x, y) }));
  }

  #change(change: Partial<AddOrRotateState>): void {
    this.#state = { ...this.#state, ...change };
    const picture = this.querySelector('.picture');
    if (picture) picture.innerHTML = drawAddOrRotate(this.#state);
  }
}
