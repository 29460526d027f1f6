import { asLanguage } from '../../../i18n/localized-path.ts';
import { connectChoice } from '../choice.ts';
import { drawPairingLayouts } from './draw.ts';

export class PairingLayouts extends HTMLElement {
  connectedCallback(): void {
    const language = asLanguage(this.dataset.language);
    const picture = this.querySelector('.picture');
    connectChoice(this, 'pairing-layouts', (value) => {
      const pairing = value === 'half' ? 'half' : 'interleaved';
      if (picture) picture.innerHTML = drawPairingLayouts({ pairing, language });
    });
  }
}
