import {
  DEFAULT_TIMEOUT_MS,
  type Program,
  type RunEvent,
  type RunListener,
  type RunResult,
  type StopReason,
} from '../protocol.ts';
import { MAX_COMPILE_MS } from '../limits.ts';

/** One run as the page sees it: its clock, its listener and its end. */
export class Run {
  readonly id: number;
  readonly done: Promise<RunResult>;
  readonly program: Program;
  readonly #listener: RunListener;
  readonly #terminate: (run: Run) => void;
  readonly #pressedAt = performance.now();
  #startedAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle!: (result: RunResult) => void;
  #over = false;

  constructor(id: number, program: Program, listener: RunListener, terminate: (run: Run) => void) {
    this.id = id;
    this.program = program;
    this.#listener = listener;
    this.#terminate = terminate;
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get over(): boolean {
    return this.#over;
  }

  get running(): boolean {
    return this.#startedAt !== undefined;
  }

  /** How often it was handed to a frame: more than once when a frame was lost in between. */
  sendings = 0;

  /** The compiler has a clock of its own: a stuck parser is not the reader's endless loop. */
  sent(): void {
    this.sendings += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#terminate(this);
      const seconds = String(MAX_COMPILE_MS / 1000);
      const message = `The compiler gave up after ${seconds} s.`;
      const name = 'Error';
      this.receive({
        type: 'error',
        error: { name, message, code: 'compile-time', detail: { seconds }, frames: [] },
      });
    }, MAX_COMPILE_MS);
  }

  started(): void {
    // Once: a program that forges the message must not get a new clock.
    if (this.#over || this.#startedAt !== undefined) return;
    clearTimeout(this.#timer);
    this.#startedAt = performance.now();
    this.#timer = setTimeout(() => this.stop('time'), this.program.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  }

  receive(event: RunEvent): void {
    if (this.#over) return;
    if (event.type === 'done') this.#finish({ outcome: 'done', ms: event.ms });
    if (event.type === 'error') {
      this.#finish({ outcome: 'error', ms: this.#elapsed(), error: event.error });
    }
    this.#listener(event);
  }

  stop(reason: StopReason = 'user'): void {
    if (this.#over) return;
    const ms = this.#elapsed();
    this.#terminate(this);
    this.#finish({ outcome: 'stopped', reason, ms });
    this.#listener({ type: 'stopped', reason, ms });
  }

  #elapsed(): number {
    return performance.now() - (this.#startedAt ?? this.#pressedAt);
  }

  #finish(result: RunResult): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#settle(result);
  }
}
