/** One kind of mistake: its permanent name, what happened, why it matters and what to do instead. */
export interface ErrorEntry {
  /** Permanent: translations, links and tests hang on it. */
  readonly code: string;
  /** What happened, without the offending value. */
  readonly what: string;
  /** Why the library refuses instead of computing something. */
  readonly why: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** What is known about one occurrence of a mistake. */
export interface ErrorDetails {
  /** The offending value, as it was received. */
  readonly value?: unknown;
  /** Where it sits inside a config, for example `rope_scaling.factor`. */
  readonly path?: string;
  /** A sentence with the numbers of this very case. */
  readonly detail?: string;
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null)
    return `a ${value.constructor?.name ?? 'object'}`;
  return String(value);
}

/**
 * The only error that rope-core throws on purpose.
 *
 * `code` never changes once published; `value` is what was received, `path` its place inside a
 * config (undefined elsewhere), `remedy` what to write instead. The message holds all of them.
 *
 * Convention: none, it carries no numbers of its own.
 * Equals: nothing outside; the catalogue is this library's.
 *
 * @example
 * const caught = (() => { try { ropeFrequencies(7); } catch (error) { return error; } })() as RopeError;
 * caught.code // => 'odd-rotary-dim'
 * caught.value // => 7
 */
export class RopeError extends Error {
  readonly code: string;
  readonly value: unknown;
  readonly path: string | undefined;
  readonly why: string;
  readonly remedy: string;

  constructor(entry: ErrorEntry, details: ErrorDetails = {}) {
    const where = details.path === undefined ? '' : `${details.path}: `;
    const got = 'value' in details ? ` (got ${show(details.value)})` : '';
    super(
      `${where}${details.detail ?? entry.what}${got}. ${entry.why} ${entry.remedy} [${entry.code}]`,
    );
    this.name = 'RopeError';
    this.code = entry.code;
    this.value = details.value;
    this.path = details.path;
    this.why = entry.why;
    this.remedy = entry.remedy;
  }
}
