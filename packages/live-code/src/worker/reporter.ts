import { MAX_ENTRIES } from '../limits.ts';
import type { ConsoleEntry, RunEvent } from '../protocol.ts';

type Post = (event: RunEvent) => void;

const FLUSH_EVERY_MS = 50;
const FLUSH_AT = 50;
const COUNT_EVERY = 4096;
const ANNOUNCE_EVERY_MS = 100;

/**
 * Batches console entries so that a loop of prints is a few messages, and keeps every event in the
 * order in which the program caused it. Flushes synchronously once per 50 ms: what was printed
 * before an endless loop is seen.
 */
export class Reporter {
  readonly #post: Post;
  readonly #now: () => number;
  #waiting: ConsoleEntry[] = [];
  readonly #entries: ConsoleEntry[] = [];
  #scheduled = false;
  #flushedAt = -Infinity;
  #kept = 0;
  #dropped = 0;

  constructor(post: Post, now: () => number) {
    this.#post = post;
    this.#now = now;
  }

  /** False once the console is full: the caller then skips the work of describing its values. */
  hasRoom(): boolean {
    if (this.#kept < MAX_ENTRIES) return true;
    this.#dropped += 1;
    // Said while the program still runs: a stopped worker cannot say it afterwards.
    if (this.#dropped === 1) this.#announceDropped();
    else if (
      this.#dropped % COUNT_EVERY === 0 &&
      this.#now() - this.#flushedAt > ANNOUNCE_EVERY_MS
    ) {
      this.#announceDropped();
    }
    return false;
  }

  /** Every entry kept so far. */
  get entries(): readonly ConsoleEntry[] {
    return this.#entries;
  }

  entry(entry: ConsoleEntry): void {
    this.#kept += 1;
    this.#waiting.push(entry);
    this.#entries.push(entry);
    const due = this.#now() - this.#flushedAt > FLUSH_EVERY_MS;
    if (due || this.#waiting.length >= FLUSH_AT) this.flush();
    else if (!this.#scheduled) {
      this.#scheduled = true;
      void Promise.resolve().then(() => this.flush());
    }
  }

  /** Any event that is not a console entry. */
  event(event: RunEvent): void {
    this.flush();
    this.#post(event);
  }

  flush(): void {
    this.#scheduled = false;
    if (this.#waiting.length === 0) return;
    const entries = this.#waiting;
    this.#waiting = [];
    this.#post({ type: 'console', entries });
    this.#flushedAt = this.#now();
  }

  finish(event: RunEvent): void {
    this.flush();
    if (this.#dropped) this.#announceDropped();
    this.#post(event);
  }

  #announceDropped(): void {
    this.flush();
    this.#flushedAt = this.#now();
    this.#post({ type: 'console', entries: [{ level: 'dropped', count: this.#dropped }] });
  }
}
