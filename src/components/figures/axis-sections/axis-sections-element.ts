import { asLanguage } from '../../../i18n/localized-path.ts';
import { connectChoice } from '../choice.ts';
import { drawAxisSections } from './draw.ts';

export class AxisSections extends HTMLElement {
  connectedCallback(): void {
    const language = asLanguage(this.dataset.language);
    const picture = this.querySelector('.picture');
    connectChoice(this, 'axis-sections', (value) => {
      const layout = value === 'interleaved' ? 'interleaved' : 'chunked';
      if (picture) picture.innerHTML = drawAxisSections({ layout, language });
    });
  }
}
