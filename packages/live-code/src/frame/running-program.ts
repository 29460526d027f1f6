import type { CompiledFiles, ErrorReport, RunEvent } from '../protocol.ts';
import { locateSyntaxError } from './locate-syntax-error.ts';

/** More than the worker's own limits can add up to; beyond it a program is forging messages. */
const MAX_MESSAGES = 5000;

interface Outlet {
  started: () => void;
  event: (event: RunEvent) => void;
  over: () => void;
}

/** One worker running one program, until it ends, fails or is terminated. */
export class RunningProgram {
  readonly #worker: Worker;
  readonly #files: CompiledFiles;
  readonly #outlet: Outlet;
  #entry = '';
  #messages = 0;
  #ended = false;

  constructor(worker: Worker, files: CompiledFiles, outlet: Outlet) {
    this.#worker = worker;
    this.#files = files;
    this.#outlet = outlet;
    worker.onmessage = ({ data }) => void this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#end({
        type: 'error',
        error: { name: 'Error', message: event.message || 'The worker failed.', frames: [] },
      });
    };
  }

  start(entry: string): void {
    this.#entry = entry;
    this.#worker.postMessage({ type: 'run', files: this.#files, entry });
  }

  terminate(): void {
    this.#ended = true;
    this.#worker.terminate();
  }

  async #receive(event: { type: string } | undefined): Promise<void> {
    if (this.#ended || !event || event.type === 'ready') return;
    if (event.type === 'started') this.#outlet.started();
    else if (event.type === 'error') this.#end(await this.#withLine(event as RunEvent & Failed));
    else if (event.type === 'done') this.#end(event as RunEvent);
    else if (this.#messages++ < MAX_MESSAGES) this.#outlet.event(event as RunEvent);
  }

  async #withLine(event: RunEvent & Failed): Promise<RunEvent> {
    const { code, path, line } = event.error ?? {};
    if (code !== 'syntax' || line || !path || !this.#files[path]) return event;
    const found = await locateSyntaxError(this.#files[path].code, path === this.#entry);
    return { type: 'error', error: { ...event.error, ...(found && { line: found }) } };
  }

  #end(event: RunEvent): void {
    if (this.#ended) return;
    this.terminate();
    this.#outlet.event(event);
    this.#outlet.over();
  }
}

interface Failed {
  type: 'error';
  error: ErrorReport;
}
