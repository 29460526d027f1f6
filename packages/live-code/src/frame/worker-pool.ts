import workerProgram from 'program:worker';
import type { Libraries } from '../protocol.ts';
import { blobUrl } from './blob-url.ts';

/** Late enough not to compete with the page that is painting the output. */
const REFILL_MS = 60;

/** Keeps one worker booted, with the libraries evaluated: a run then starts in milliseconds. */
export class WorkerPool {
  readonly #url: string;
  #spare: Worker | undefined;
  #timer: number | undefined;

  constructor(libraries: Libraries) {
    this.#url = blobUrl(`self.liveCodeLibraries=${JSON.stringify(libraries)};\n`, workerProgram);
    // Without libraries it is too early: the page is still loading what programs import.
    if (Object.keys(libraries).length > 0) this.#spare = this.#boot();
  }

  take(): Worker {
    const worker = this.#spare ?? this.#boot();
    this.#spare = undefined;
    return worker;
  }

  refillSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#spare ??= this.#boot();
    }, REFILL_MS);
  }

  /** Called when other libraries replace these. */
  close(): void {
    clearTimeout(this.#timer);
    this.#spare?.terminate();
  }

  #boot(): Worker {
    return new Worker(this.#url);
  }
}
