import { asLanguage } from '../../../i18n/localized-path.ts';
import { connectChoice } from '../choice.ts';
import { drawScoreCurve } from './draw.ts';

export class ScoreCurve extends HTMLElement {
  connectedCallback(): void {
    const language = asLanguage(this.dataset.language);
    const picture = this.querySelector('.picture');
    connectChoice(this, 'score-curve-base', (base) => {
      if (picture) picture.innerHTML = drawScoreCurve({ base: Number(base), language });
    });
  }
}
