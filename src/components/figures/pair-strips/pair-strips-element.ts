import { asLanguage } from '../../../i18n/localized-path.ts';
import { connectChoice } from '../choice.ts';
import { drawPairStrips } from './draw.ts';

export class PairStrips extends HTMLElement {
  connectedCallback(): void {
    const language = asLanguage(this.dataset['language']);
    const picture = this.querySelector('.picture')!;
    connectChoice(this, 'pair-strips-order', (order) => {
      picture.innerHTML = drawPairStrips({
        order: order === 'wavelength' ? 'wavelength' : 'index',
        language,
      });
    });
  }
}
