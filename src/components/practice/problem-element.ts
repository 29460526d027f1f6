import '../progress/unkept-notice.ts';
import type { RunEvent } from '@rope-handbook/live-code';
import { getItem } from '../../state/storage.ts';
import { blockFiles, wakeKeptCode } from '../live-code/block-files.ts';
import { saveFile } from '../labs/save-file.ts';
import { CheckList } from './check-list.ts';

declare global {
  interface HTMLElementEventMap {
    /** All checks of a problem pass; `detail` is the problem's id. */
    'handbook:solved': CustomEvent<string>;
  }
}

/** Watches the block inside it: every run starts the list of checks anew and fills it in. */
class RopeProblem extends HTMLElement {
  /** The exercise's folder below content: a bare name is a problem's. */
  get #folder(): string {
    const name = this.dataset.problem!;
    return name.includes('/') ? name : `problems/${name}`;
  }

  connectedCallback(): void {
    const list = new CheckList(this.querySelector<HTMLElement>('.checks')!);
    const block = this.querySelector<HTMLElement>('[data-snippet]')!;
    new MutationObserver(() => {
      if (block.dataset.state === 'running') list.begin();
    }).observe(block, { attributeFilter: ['data-state'] });
    this.addEventListener('click', ({ target }) => {
      const name = (target as Element).closest<HTMLElement>('[data-save-code]')?.dataset.saveCode;
      const text = name && blockFiles(block)[`/${name}`];
      if (text !== undefined) saveFile(name!, `${text}\n`, 'text/plain');
    });
    wakeKeptCode(block, getItem(`code/${this.#folder}`) !== undefined);
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
