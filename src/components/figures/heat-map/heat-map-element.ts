import { connectStepper } from '../stepper.ts';
import { drawHeatMap, spreadText, type HeatMapState } from './draw.ts';
import type { Scheme } from './schemes.ts';

/** Outlines another diagonal in all four maps at once. */
export class HeatMap extends HTMLElement {
  #state: HeatMapState = { distance: 0, language: 'en' };

  connectedCallback(): void {
    this.#state = JSON.parse(this.dataset['state'] ?? '') as HeatMapState;
    connectStepper(this, 'distance', (distance) => this.#change(distance));
  }

  #change(distance: number): void {
    this.#state = { ...this.#state, distance };
    for (const map of this.querySelectorAll<HTMLElement>('[data-scheme]')) {
      const scheme = map.dataset['scheme'] as Scheme;
      map.querySelector('.picture')!.innerHTML = drawHeatMap(scheme, this.#state);
      map.querySelector('output')!.textContent = spreadText(scheme, this.#state);
    }
  }
}
