import { connectChoice } from '../choice.ts';
import { drawScoreCurve } from './draw.ts';

export class ScoreCurve extends HTMLElement {
  connectedCallback(): void {
    const language = this.dataset.language === 'es' ? 'es' : 'en';
    const picture = this.querySelector('.picture');
    connectChoice(this, 'score-curve-base', (base) => {
      if (picture) picture.innerHTML = drawScoreCurve({ base: Number(base), language });
    });
  }
}
