import { drawAddOrRotate, LAST_POSITION, vectorAt, type AddOrRotateState } from './draw.ts';

/** Moves the figure: a slider, two step buttons, a number field, and dragging q in the picture. */
export class AddOrRotate extends HTMLElement {
  #state: AddOrRotateState = { position: 3, q: [1, 0.6], language: 'en' };
  /** The panel that a drag began in; drawing replaces the elements, the index stays. */
  #panel = 0;

  connectedCallback(): void {
    this.#state = JSON.parse(this.dataset.state ?? '') as AddOrRotateState;
    this.addEventListener('input', (event) => {
      const input = event.target as HTMLInputElement;
      if (input.value !== '') this.#setPosition(Number(input.value), input);
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
      button.addEventListener('click', () =>
        this.#setPosition(this.#state.position + Number(button.dataset.step)),
      );
    }
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
    const controls = this.querySelector<HTMLElement>('.controls');
    if (controls) controls.hidden = false;
  }

  #setPosition(value: number, from?: HTMLInputElement): void {
    const position = Math.max(0, Math.min(LAST_POSITION, Math.round(value)));
    this.#state = { ...this.#state, position };
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) {
      if (input !== from) input.value = String(position);
    }
    this.#draw();
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
