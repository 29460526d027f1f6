import { zipSync } from 'fflate';
import { blockFiles } from '../live-code/block-files.ts';
import { makeArtefacts, type ArtefactPlan } from './artefacts/make.ts';
import type { LabRun } from './run.ts';
import { saveFile } from './save-file.ts';
import { strings } from './strings.ts';
import { RopeWriteUp } from './write-up-element.ts';

const TYPES: Record<string, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** The list of files to take away: made anew from the last run whenever one is saved. */
class RopeArtefacts extends HTMLElement {
  #run: LabRun | undefined;

  connectedCallback(): void {
    document.addEventListener('handbook:lab-run', ({ detail }) => {
      if (detail.lab === this.#plan.lab) void this.#take(detail.run);
    });
    const block = document.querySelector<HTMLElement>(
      `rope-workbench[data-lab="${this.#plan.lab}"] [data-snippet]`,
    );
    if (block)
      new MutationObserver(() => this.#noticeChange(block)).observe(block, {
        attributeFilter: ['data-files'],
      });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-save], [data-zip]');
      if (button) void this.#save(button.dataset.save);
    });
  }

  get #plan(): ArtefactPlan {
    return JSON.parse(this.querySelector('[data-plan]')!.textContent!) as ArtefactPlan;
  }

  get #words() {
    return strings[this.#plan.language];
  }

  async #take(run: LabRun): Promise<void> {
    this.#run = run;
    try {
      const made = await this.#make();
      // A later run is on its way to this list.
      if (run !== this.#run) return;
      for (const row of this.querySelectorAll<HTMLElement>('[data-artefact]')) {
        const bytes = made[row.dataset.artefact!];
        row.querySelector('button')!.disabled = bytes === undefined;
        row.querySelector('[data-size]')!.textContent = bytes
          ? this.#words.bytes(bytes.length)
          : this.#words.waits;
      }
      this.querySelector<HTMLButtonElement>('[data-zip]')!.disabled = false;
      this.#say(this.#words.artefactsReady(run.passed, run.total));
      this.dataset.state = 'ready';
    } catch (error) {
      this.#say(`${this.#words.failed} ${(error as Error).message}`);
    }
  }

  #make(): Promise<Record<string, Uint8Array>> {
    const plan = this.#plan;
    const writeUp = document.querySelector(`rope-write-up[data-lab="${plan.lab}"]`);
    const answers = writeUp instanceof RopeWriteUp ? writeUp.answered : [];
    return makeArtefacts(plan, this.#run!, answers, this.#words);
  }

  async #save(name: string | undefined): Promise<void> {
    try {
      // Made at this moment: answers may have been written after the run.
      const made = await this.#make();
      if (name === undefined) {
        const { lab } = this.#plan;
        const folder = Object.fromEntries(
          Object.entries(made).map(([file, bytes]) => [`${lab}/${file}`, bytes]),
        );
        saveFile(`${lab}.zip`, zipSync(folder) as BlobPart, 'application/zip');
      } else if (made[name]) {
        const type = TYPES[name.split('.').at(-1)!] ?? 'text/plain';
        saveFile(name, made[name] as BlobPart, type);
      }
    } catch (error) {
      this.#say(`${this.#words.failed} ${(error as Error).message}`);
    }
  }

  /** The files are those of the run; code that was changed since then is said to be newer. */
  #noticeChange(block: HTMLElement): void {
    if (!this.#run || this.dataset.state !== 'ready') return;
    const now = blockFiles(block);
    const same = Object.entries(this.#run.code).every(
      ([name, text]) => `${now[`/${name}`] ?? ''}\n` === text,
    );
    if (same) return;
    this.dataset.state = 'stale';
    this.#say(this.#words.artefactsStale);
  }

  #say(text: string): void {
    this.querySelector('[data-status]')!.textContent = text;
  }
}

customElements.define('rope-artefacts', RopeArtefacts);
