import '../progress/unkept-notice.ts';
import type { RunEvent } from '@rope-handbook/live-code';
import { CheckList } from './check-list.ts';

declare global {
  interface HTMLElementEventMap {
    /** All checks of a problem pass; `detail` is the problem's id. */
    'handbook:solved': CustomEvent<string>;
  }
}

/** Watches the block inside it: every run starts the list of checks anew and fills it in. */
class RopeProblem extends HTMLElement {
  connectedCallback(): void {
    const list = new CheckList(this.querySelector<HTMLElement>('.checks')!);
    const block = this.querySelector<HTMLElement>('[data-snippet]')!;
    new MutationObserver(() => {
      if (block.dataset.state === 'running') list.begin();
    }).observe(block, { attributeFilter: ['data-state'] });
    block.addEventListener('live-code', (event) => {
      const { detail } = event as CustomEvent<RunEvent>;
      // The block shows checks, too, for programs without a list of their own.
      block.querySelector('[data-checks]')?.remove();
      if (detail.type === 'check') list.fill(detail.check);
      if (detail.type === 'done' && list.allPass) {
        const solved = { bubbles: true, detail: this.dataset.problem! };
        this.dispatchEvent(new CustomEvent('handbook:solved', solved));
      }
    });
  }
}

customElements.define('rope-problem', RopeProblem);
