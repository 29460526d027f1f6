import { connectStepper } from '../stepper.ts';
import { drawCacheTimeline } from './draw.ts';

export class CacheTimeline extends HTMLElement {
  connectedCallback(): void {
    const picture = this.querySelector('.picture');
    connectStepper(this, 'position', (position) => {
      if (picture) picture.innerHTML = drawCacheTimeline({ position });
    });
  }
}
