/** The eight functions a platform offers, as far as they are used here. */
export interface ScormApi {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

/** What the handbook knows of a reader, as far as it is scored. */
export interface Done {
  lessons: Record<string, { done: boolean }>;
  solved: Record<string, { passed: number; total: number }>;
}

/**
 * One visit of a learner. What was done in earlier visits comes back from the platform, so a score never
 * falls when somebody goes on at another computer.
 */
export class Session {
  readonly #api: ScormApi;
  readonly #items: string[];
  readonly #start: number;
  #done: boolean[];
  #open = true;

  constructor(api: ScormApi, items: string[], now = Date.now()) {
    this.#api = api;
    this.#items = items;
    this.#start = now;
    api.LMSInitialize('');
    this.#done = readDone(api.LMSGetValue('cmi.suspend_data'), items);
    const status = api.LMSGetValue('cmi.core.lesson_status');
    if (status === 'not attempted' || status === '') this.#set('lesson_status', 'incomplete');
    this.#set('score.min', '0');
    this.#set('score.max', '100');
    api.LMSCommit('');
  }

  /** Called with what the pages know whenever it changes. */
  report(known: Done): void {
    if (!this.#open) return;
    this.#done = this.#items.map((id, index) => this.#done[index]! || isDone(id, known));
    const count = this.#done.filter(Boolean).length;
    this.#set('score.raw', String(Math.round((100 * count) / this.#items.length)));
    if (count === this.#items.length) this.#set('lesson_status', 'completed');
    this.#api.LMSSetValue('cmi.suspend_data', writeDone(this.#done, this.#items));
    this.#api.LMSCommit('');
  }

  /** Ends the visit; what comes after is not heard. */
  finish(now = Date.now()): void {
    if (!this.#open) return;
    this.#open = false;
    this.#set('session_time', sessionTime(now - this.#start));
    // Also when all is done: what was kept of a visit that ends otherwise may be forgotten, and the
    // score would fall at another computer.
    this.#set('exit', 'suspend');
    this.#api.LMSCommit('');
    this.#api.LMSFinish('');
  }

  #set(name: string, value: string): void {
    this.#api.LMSSetValue(`cmi.core.${name}`, value);
  }
}

function isDone(id: string, { lessons, solved }: Done): boolean {
  if (id.startsWith('path/')) return lessons[id.slice('path/'.length)]?.done ?? false;
  const result = solved[id];
  return result !== undefined && result.total > 0 && result.passed >= result.total;
}

/** A digit per item: the 4,096 characters a platform keeps are far away. */
const writeDone = (done: boolean[], items: string[]): string =>
  `2:${fingerprint(items)}:${done.map(Number).join('')}`;

/** What an earlier visit left. A course with other items is another course: its digits mean nothing here. */
function readDone(text: string, items: string[]): boolean[] {
  const [, of, digits = ''] = /^2:([\da-f]+):([01]*)$/.exec(text) ?? [];
  return items.map((_, index) => of === fingerprint(items) && digits[index] === '1');
}

/** FNV-1a of the items in their order: they changed when it changed. */
function fingerprint(items: string[]): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(items.join(' '))) {
    hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  }
  return hash.toString(16);
}

/** HHHH:MM:SS.SS, as SCORM 1.2 wants it. */
export function sessionTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.00`;
}
