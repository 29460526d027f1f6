import type { FromFrame } from '../frame/protocol.ts';
import type { ErrorReport, Libraries, Program, RunListener, RunResult } from '../protocol.ts';
import { FrameLink, type FrameSource } from './frame-link.ts';
import { readError, readEvent } from './read-event.ts';
import { Run } from './run.ts';

export interface EngineOptions extends FrameSource {
  /** What programs may import by name: specifier to prebuilt CommonJS text. */
  libraries?: Libraries;
  /** Where the hidden frame goes; the body by default. */
  parent?: HTMLElement;
}

/** A healthy frame answers in a millisecond; one whose process is gone never does. */
const ACKNOWLEDGE_MS = 3000;

/**
 * Runs untrusted programs for a page. One engine serves any number of code blocks: it owns one
 * opaque frame, in which every run gets a worker of its own.
 *
 * @example
 * const engine = createEngine({ frameUrl: '/_live/frame.html', libraries: {} });
 * const result = await engine.run(
 *   { files: { '/index.ts': 'console.log(1 + 1)' }, entry: '/index.ts' },
 *   (event) => console.log(event),
 * );
 */
export class Engine {
  readonly #options: EngineOptions;
  readonly #runs = new Map<number, Run>();
  readonly #libraries: Libraries;
  #link: FrameLink | undefined;
  #lastRun = 0;
  #unanswered: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#libraries = { ...options.libraries };
  }

  /** Loads the frame before it is needed, for example when a pointer nears the Run button. */
  prepare(): Promise<void> {
    return this.#connect().ready;
  }

  /** Adds libraries for the runs to come. */
  addLibraries(libraries: Libraries): void {
    Object.assign(this.#libraries, libraries);
    this.#link?.send({ type: 'libraries', libraries: this.#libraries });
  }

  /** Starts a program; several may run at once. */
  start(program: Program, listener: RunListener): Run {
    const run = new Run(++this.#lastRun, program, listener, (ended) => this.#terminate(ended));
    this.#runs.set(run.id, run);
    void run.done.then(() => this.#runs.delete(run.id));
    void this.#send(run);
    return run;
  }

  /** Runs a program to its end. Never rejects: failures are outcomes. */
  run(program: Program, listener: RunListener = () => {}): Promise<RunResult> {
    return this.start(program, listener).done;
  }

  /** Stops whatever runs. */
  stop(): void {
    for (const run of [...this.#runs.values()]) run.stop('user');
  }

  destroy(): void {
    this.stop();
    clearTimeout(this.#unanswered);
    this.#link?.destroy();
    this.#link = undefined;
  }

  #connect(): FrameLink {
    this.#link ??= this.#open();
    return this.#link;
  }

  #open(): FrameLink {
    const link: FrameLink = new FrameLink(
      this.#options,
      this.#options.parent ?? document.body,
      (message) => this.#receive(message),
      () => this.#lost(link),
    );
    link.send({ type: 'libraries', libraries: this.#libraries });
    return link;
  }

  async #send(run: Run): Promise<void> {
    const link = this.#connect();
    try {
      await link.ready;
    } catch {
      if (this.#link === link) this.#discard(link);
      const url = this.#options.frameUrl ?? 'srcdoc';
      run.receive({ type: 'error', error: failure('no-frame', `No answer from ${url}.`, { url }) });
      return;
    }
    if (run.over) return;
    const { files, entry } = run.program;
    link.send({ type: 'run', run: run.id, files, entry });
    run.sent();
  }

  #receive(message: FromFrame): void {
    if (message.type === 'ready') return;
    if (message.type === 'stopped') {
      clearTimeout(this.#unanswered);
      return;
    }
    const run = this.#runs.get(message.run);
    if (!run) return;
    if (message.type === 'started') run.started();
    else if (message.type === 'failed') {
      run.receive({ type: 'error', error: readError(message.error) });
    } else {
      const event = readEvent(message.event);
      if (event) run.receive(event);
    }
  }

  #terminate(run: Run): void {
    const link = this.#link;
    // A run that was never handed over needs no stop, and a frame that still loads owes no answer.
    if (!link || run.sendings === 0) return;
    link.send({ type: 'stop', run: run.id });
    clearTimeout(this.#unanswered);
    this.#unanswered = setTimeout(() => this.#lost(link), ACKNOWLEDGE_MS);
  }

  /**
   * The frame is gone: what ran in it has failed and gets told; what still waited goes to a new
   * frame. The next run gets a new frame in any case.
   */
  #lost(link: FrameLink): void {
    if (this.#link !== link) return;
    this.#discard(link);
    const error = failure('crashed', 'The program used too much memory and was stopped.');
    for (const run of [...this.#runs.values()]) {
      if (run.running || run.sendings > 1) run.receive({ type: 'error', error });
      else if (run.sendings === 1) void this.#send(run);
    }
  }

  #discard(link: FrameLink): void {
    clearTimeout(this.#unanswered);
    link.destroy();
    this.#link = undefined;
  }
}

export function createEngine(options: EngineOptions): Engine {
  return new Engine(options);
}

function failure(
  code: ErrorReport['code'],
  message: string,
  detail: Record<string, string> = {},
): ErrorReport {
  return { name: 'Error', message, code, detail, frames: [] };
}
