import { connectChoice } from '../choice.ts';
import { drawFarKey, farKeyText, type FarKeyState } from './draw.ts';

export class FarKey extends HTMLElement {
  connectedCallback(): void {
    let state = JSON.parse(this.dataset['state'] ?? '') as FarKeyState;
    connectChoice(this, 'far-key-head', (head) => {
      state = { ...state, head: Number(head) };
      this.querySelector('.picture')!.innerHTML = drawFarKey(state);
      this.querySelector('output')!.textContent = farKeyText(state);
    });
  }
}
