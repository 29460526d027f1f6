import {
  consoleStrings,
  formatEntries,
  type ConsoleEntry,
  type RunEvent,
} from '@rope-handbook/live-code';
import { asLanguage } from '../../i18n/localized-path.ts';
import { dayOf } from '../../state/index.ts';
import { blockFiles } from '../live-code/block-files.ts';
import { readDrawing, type Carried } from './read-drawing.ts';
import type { LabRun } from './run.ts';

/** Follows the runs of the block inside it, and announces each that ended with all it left behind. */
class RopeWorkbench extends HTMLElement {
  #entries: ConsoleEntry[] = [];
  #drawn: Carried | undefined;
  #code: Record<string, string> = {};

  connectedCallback(): void {
    const block = this.querySelector<HTMLElement>('[data-snippet]')!;
    new MutationObserver(() => {
      if (block.dataset.state === 'running') this.#begin(block);
    }).observe(block, { attributeFilter: ['data-state'] });
    block.addEventListener('live-code', (event) => {
      this.#receive((event as CustomEvent<RunEvent>).detail);
    });
  }

  #begin(block: HTMLElement): void {
    this.#entries = [];
    this.#drawn = undefined;
    this.#code = blockFiles(block);
  }

  #receive(event: RunEvent): void {
    if (event.type === 'console') this.#entries.push(...event.entries);
    else if (event.type === 'draw' && event.drawing.kind === 'markup')
      this.#drawn = readDrawing(event.drawing.markup);
    // After the list of checks, which hears of it from the same event.
    else if (event.type === 'done') setTimeout(() => this.#announce());
  }

  #announce(): void {
    const checks = [...this.querySelectorAll<HTMLElement>('.checks [data-check]')];
    const mine = this.dataset.files!.split(' ');
    const run: LabRun = {
      date: dayOf(Date.now()),
      code: Object.fromEntries(mine.map((name) => [name, `${this.#code[`/${name}`] ?? ''}\n`])),
      output: `${formatEntries(this.#entries, consoleStrings[asLanguage(document.documentElement.lang)])}\n`,
      svg: this.#drawn?.svg,
      results: this.#drawn?.results ?? {},
      files: this.#drawn?.files ?? {},
      passed: checks.filter(({ dataset }) => dataset.state === 'pass').length,
      total: checks.length,
    };
    const detail = { lab: this.dataset.lab!, run };
    document.dispatchEvent(new CustomEvent('handbook:lab-run', { detail }));
  }
}

customElements.define('rope-workbench', RopeWorkbench);
