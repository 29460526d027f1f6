import { asLanguage } from '../../../i18n/localized-path.ts';
import { connectChoice } from '../choice.ts';
import { drawPrecisionCurve } from './draw.ts';

export class PrecisionCurve extends HTMLElement {
  connectedCallback(): void {
    const language = asLanguage(this.dataset.language);
    const picture = this.querySelector('.picture');
    connectChoice(this, 'precision-curve-base', (base) => {
      if (picture) picture.innerHTML = drawPrecisionCurve({ base: Number(base), language });
    });
  }
}
