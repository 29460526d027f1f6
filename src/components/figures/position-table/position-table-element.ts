import { asLanguage } from '../../../i18n/localized-path.ts';
import { connectStepper } from '../stepper.ts';
import { drawPositionTable } from './draw.ts';

export class PositionTable extends HTMLElement {
  connectedCallback(): void {
    const language = asLanguage(this.dataset.language);
    const picture = this.querySelector('.picture');
    connectStepper(this, 'position', (position) => {
      if (picture) picture.innerHTML = drawPositionTable({ position, language });
    });
  }
}
