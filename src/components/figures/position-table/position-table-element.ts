import { connectStepper } from '../stepper.ts';
import { drawPositionTable, LAST_POSITION } from './draw.ts';

export class PositionTable extends HTMLElement {
  connectedCallback(): void {
    const language = this.dataset.language === 'es' ? 'es' : 'en';
    const picture = this.querySelector('.picture');
    connectStepper(this, { min: 0, max: LAST_POSITION }, (position) => {
      if (picture) picture.innerHTML = drawPositionTable({ position, language });
    });
  }
}
