import type { CompiledFiles, ErrorReport, RunEvent } from '../protocol.ts';
import { locateSyntaxError, type Place } from './locate-syntax-error.ts';

/** More than the worker's own limits can add up to; beyond it a program is forging messages. */
const MAX_MESSAGES = 5000;

interface Outlet {
  started: () => void;
  event: (event: RunEvent) => void;
  /** The reader's column of a place in the compiled text. */
  column: (path: string, line: number, column: number) => Promise<number | undefined>;
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
    else if (event.type === 'error')
      this.#end(await this.#withPlace(event as RunEvent & Failed).catch(() => event as RunEvent));
    else if (event.type === 'done') this.#end(event as RunEvent);
    else if (this.#messages++ < MAX_MESSAGES) this.#outlet.event(event as RunEvent);
  }

  async #withPlace(event: RunEvent & Failed): Promise<RunEvent> {
    const { path } = event.error ?? {};
    const file = path ? this.#files[path] : undefined;
    if (!path || !file) return event;
    const place = await this.#compiledPlace(event.error, file.code, path);
    if (!place?.line) return event;
    const column =
      place.column && (await this.#outlet.column(path, place.line, place.column).catch(() => 0));
    return {
      type: 'error',
      error: { ...event.error, line: place.line, ...(column && { column }) },
    };
  }

  async #compiledPlace(
    { code, line, frames }: ErrorReport,
    text: string,
    path: string,
  ): Promise<Partial<Place> | undefined> {
    if (code === 'syntax' && !line) return locateSyntaxError(text, path === this.#entry);
    return { line, column: frames?.find((frame) => frame.path === path)?.column };
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
