import { connectStepper } from '../stepper.ts';
import { drawAddOrRotate, vectorAt, type AddOrRotateState } from './draw.ts';

/** Moves the figure: a slider, two step buttons, a number field, and dragging q in the picture. */
export class AddOrRotate extends HTMLElement {
  #state: AddOrRotateState = { position: 3, q: [1, 0.6], language: 'en' };
  /** The panel that a drag began in; drawing replaces the elements, the index stays. */
  #panel = 0;

  connectedCallback(): void {
    this.#state = JSON.parse(this.dataset.state ?? '') as AddOrRotateState;
    connectStepper(this, 'position', (position) => {
      this.#state = { ...this.#state, position };
      this.#draw();
    });
    const picture = this.querySelector<HTMLElement>('.picture');
    picture?.addEventListener('pointerdown', (event) => {
      const panels = [...picture.querySelectorAll('svg')];
      this.#panel = panels.findIndex((panel) => panel.contains(event.target as Node));
      picture.setPointerCapture(event.pointerId);
      this.#drag(event, picture);
    });
    picture?.addEventListener('pointermove', (event) => {
      if (picture.hasPointerCapture(event.pointerId)) this.#drag(event, picture);
    });
  }

  #drag(event: PointerEvent, picture: HTMLElement): void {
    const svg = picture.querySelectorAll('svg')[this.#panel];
    const matrix = svg?.getScreenCTM();
    if (!svg || !matrix) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    this.#state = { ...this.#state, q: vectorAt(point.x, point.y) };
    this.#draw();
  }

  #draw(): void {
    const picture = this.querySelector('.picture');
    if (picture) picture.innerHTML = drawAddOrRotate(this.#state);
  }
}
