import '../progress/unkept-notice.ts';
import type { RunEvent } from '@rope-handbook/live-code';
import { exerciseId } from '../../state/index.ts';
import { getItem } from '../../state/storage.ts';
import { blockFiles, wakeKeptCode } from '../live-code/block-files.ts';
import { saveFile } from '../labs/save-file.ts';
import { CheckList } from './check-list.ts';

/** Watches the block inside it: every run and every Reset starts the list of checks anew. */
class RopeProblem extends HTMLElement {
  connectedCallback(): void {
    const list = new CheckList(this.querySelector<HTMLElement>('.checks')!);
    const block = this.querySelector<HTMLElement>('[data-snippet]')!;
    new MutationObserver(() => {
      // Idle again after Reset: what was found was found in other code.
      if (['running', 'idle'].includes(block.dataset.state!)) list.begin();
    }).observe(block, { attributeFilter: ['data-state'] });
    this.addEventListener('click', ({ target }) => {
      const name = (target as Element).closest<HTMLElement>('[data-save-code]')?.dataset.saveCode;
      const text = name && blockFiles(block)[`/${name}`];
      if (text !== undefined) saveFile(name!, `${text}\n`, 'text/plain');
    });
    wakeKeptCode(block, getItem(`code/${exerciseId(this.dataset.problem!)}`) !== undefined);
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
