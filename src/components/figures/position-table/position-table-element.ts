import { connectStepper } from '../stepper.ts';
import { drawPositionTable } from './draw.ts';

export class PositionTable extends HTMLElement {
  connectedCallback(): void {
    const language = this.dataset.language === 'es' ? 'es' : 'en';
    const picture = this.querySelector('.picture');
    connectStepper(this, 'position', (position) => {
      if (picture) picture.innerHTML = drawPositionTable({ position, language });
    });
  }
}
