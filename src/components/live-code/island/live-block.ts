import type { ErrorReport, Run, RunEvent } from '@rope-handbook/live-code';
import type { BlockData } from '../block-data.ts';
import { strings, type Strings } from '../strings.ts';
import { ChecksPanel } from './checks-panel.ts';
import { CodeArea } from './code-area.ts';
import { DrawingPanel } from './drawing-panel.ts';
import { engineFor } from './engine.ts';
import { Notes } from './notes.ts';
import { OutputPanel } from './output-panel.ts';
import { openLink, shareLink } from './share.ts';
import { Shelf } from './shelf.ts';

/** One code block come alive: decides what a press does; its panels do it. */
export class LiveBlock {
  readonly #root: HTMLElement;
  readonly #data: BlockData;
  readonly #t: Strings;
  readonly #code: CodeArea;
  readonly #output: OutputPanel;
  readonly #checks: ChecksPanel;
  readonly #drawing: DrawingPanel;
  readonly #notes: Notes;
  #run: Run | undefined;
  #starts = 0;
  #unkept = false;
  /** The reader's own code, while code from a link stands in its place: that one is not kept. */
  #own: Record<string, string> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#data = JSON.parse(root.querySelector('[data-block]')!.textContent!) as BlockData;
    this.#t = strings[this.#data.language];
    this.#notes = new Notes(root);
    this.#code = new CodeArea(root, this.#data, this.#t, {
      changed: () => this.#changed(),
      run: () => this.press('run'),
    });
    this.#output = new OutputPanel(root, this.#data.language, (path, line) =>
      this.#code.goTo(path, line),
    );
    this.#checks = new ChecksPanel(root, this.#t, this.#data.showChecks !== false);
    this.#drawing = new DrawingPanel(root, this.#t, this.#data.alt);
    root.dataset.state = 'idle';
    this.#restore();
  }

  press(action: string): void {
    if (action === 'run') void this.#start();
    else if (action === 'stop') this.#stop();
    else if (action === 'edit') void this.#edit();
    else if (action === 'reset') this.#reset();
    else if (action === 'share') void this.#share();
    else if (action === 'open-link') void this.#openLink();
  }

  async #start(): Promise<void> {
    this.#run?.stop('replaced');
    this.#setState('running');
    this.#notes.status(this.#t.running);
    this.#output.begin();
    this.#checks.begin();
    this.#drawing.begin();
    this.#code.mark();
    const files = { ...this.#data.hiddenFiles, ...this.#code.files() };
    const { entry, timeLimit } = this.#data;
    const started = ++this.#starts;
    try {
      const engine = await engineFor(files);
      // Pressed again, or stopped, while a library was loading.
      if (started !== this.#starts) return;
      const run: Run = engine.start({ files, entry, timeoutMs: timeLimit }, (event) => {
        if (this.#run === run) this.#receive(event);
      });
      this.#run = run;
    } catch {
      if (started !== this.#starts) return;
      this.#notes.show(this.#t.loadFailed);
      this.#setState('idle');
    }
  }

  #stop(): void {
    this.#starts += 1;
    if (this.#run && !this.#run.over) this.#run.stop('user');
    else this.#receive({ type: 'stopped', reason: 'user', ms: 0 });
  }

  #receive(event: RunEvent): void {
    switch (event.type) {
      case 'console':
        this.#output.append(event.entries);
        break;
      case 'check':
        this.#checks.add(event.check);
        break;
      case 'draw':
        this.#drawing.show(event.drawing);
        break;
      case 'error': {
        const error = this.#atVisibleLine(event.error);
        this.#output.fail(error);
        this.#code.mark(error.path, error.line);
        this.#end('error', this.#t.failed);
        break;
      }
      case 'done':
        this.#output.end(this.#checks.empty && this.#drawing.empty && this.#t.nothingPrinted);
        this.#end('done', this.#checks.summary() || this.#t.done(event.ms));
        break;
      case 'stopped': {
        if (event.reason === 'replaced') return;
        const seconds = (this.#data.timeLimit ?? 5000) / 1000;
        const text = event.reason === 'time' ? this.#t.outOfTime(seconds) : this.#t.stopped;
        this.#output.stop(text);
        this.#end('stopped', text);
      }
    }
    // For components around the block, such as a problem that opens its solution after a pass.
    this.#root.dispatchEvent(new CustomEvent('live-code', { bubbles: true, detail: event }));
  }

  /** A hidden file, such as a problem's checks, is not where the reader can look. */
  #atVisibleLine(error: ErrorReport): ErrorReport {
    const visible = (path: string): boolean => path in this.#code.original;
    if (!error.path || visible(error.path)) return error;
    const frame = error.frames.find(({ origin, path }) => origin === 'reader' && visible(path));
    return { ...error, path: frame?.path, line: frame?.line, column: undefined };
  }

  #end(state: string, summary: string): void {
    this.#setState(state);
    this.#drawing.end();
    const said = [summary, this.#output.beginning(), this.#drawing.spoken()];
    this.#notes.status(said.filter(Boolean).join(' '));
  }

  #setState(state: string): void {
    this.#root.dataset.state = state;
    const stop = this.#root.querySelector<HTMLButtonElement>('[data-action="stop"]')!;
    stop.disabled = state !== 'running';
    this.#enableReset(state !== 'running');
  }

  #enableReset(on: boolean): void {
    const reset = this.#root.querySelector<HTMLButtonElement>('[data-action="reset"]')!;
    reset.disabled = !on;
  }

  async #edit(): Promise<void> {
    try {
      await this.#code.edit();
    } catch {
      this.#notes.show(this.#t.loadFailed);
    }
  }

  #changed(): void {
    const { changed } = this.#code;
    this.#enableReset(changed);
    if (this.#own) return;
    if (changed) this.#keep();
    else this.#shelf()?.forget();
  }

  #keep(): void {
    const unkept = (this.#shelf()?.keep(this.#code.files()) ?? 'kept') !== 'kept';
    if (unkept && !this.#unkept) this.#notes.show(this.#t.notKept);
    this.#unkept = unkept;
  }

  #reset(): void {
    if (this.#own) return this.#backToOwn(this.#own);
    this.#starts += 1;
    this.#run?.stop('replaced');
    this.#code.replace(this.#code.original);
    this.#code.mark();
    this.#output.restore();
    this.#checks.begin();
    this.#drawing.restore();
    this.#notes.hide();
    this.#shelf()?.forget();
    this.#setState('idle');
    this.#enableReset(false);
    this.#notes.status(this.#t.wasReset);
  }

  #shelf(): Shelf | undefined {
    return this.#data.storage && new Shelf(this.#data.storage);
  }

  /** Brings back what the reader wrote before; asks when the starting code is another one now. */
  #restore(): void {
    const kept = this.#shelf()?.find(Object.keys(this.#code.original));
    if (!kept) return;
    const take = (): void => this.#code.replace(kept.files);
    if (kept.current) {
      take();
      this.#enableReset(true);
      this.#notes.show(this.#t.restored);
      return;
    }
    this.#notes.ask(this.#t.starterChanged, {
      [this.#t.keepMine]: take,
      [this.#t.takeNew]: () => this.#shelf()?.forget(),
    });
  }

  async #share(): Promise<void> {
    const link = await shareLink(this.#root.dataset.snippet!, this.#code.files());
    await this.#notes.offerLink(link, this.#t);
  }

  async #openLink(): Promise<void> {
    const files = await openLink(location.hash, this.#code.editable());
    if (files) this.#visit(files);
    else this.#notes.show(this.#t.badLink);
    this.#root.scrollIntoView({ block: 'center' });
    await this.#edit();
  }

  /** Code from a link never takes the place of what the reader wrote: that waits until they choose. */
  #visit(files: Record<string, string>): void {
    const own = this.#own ?? this.#shelf()?.find(Object.keys(this.#code.original))?.files;
    this.#own = own;
    this.#code.replace(files);
    if (!own) return this.#notes.show(this.#t.fromLink);
    this.#notes.ask(this.#t.fromLinkBesideOwn, {
      [this.#t.backToMine]: () => this.#backToOwn(own),
      [this.#t.takeThis]: () => {
        this.#own = undefined;
        this.#keep();
      },
    });
  }

  #backToOwn(own: Record<string, string>): void {
    this.#own = undefined;
    this.#code.replace(own);
    this.#notes.show(this.#t.restored);
  }
}
