import type { ErrorCode } from './catalogue.ts';

/**
 * The only error that rope-core throws on purpose.
 *
 * `code` never changes once published and is explained in `errorCatalogue`; `value` is what was
 * received; `path` its place inside a config, such as `rope_scaling.factor`; `remedy` what to write
 * instead. The message tells path, mistake and remedy.
 *
 * Convention: none, it carries no numbers of its own.
 * Equals: nothing outside this library.
 *
 * @param code permanent name of the mistake
 * @param what what happened, with the numbers of this case
 * @param remedy what to write instead
 * @param value the offending value
 * @param path its place inside a config
 * @throws nothing
 * @example
 * const caught = (() => { try { ropeFrequencies(7); } catch (error) { return error; } })() as RopeError;
 * caught.code // => 'odd-rotary-dim'
 * caught.value // => 7
 */
export class RopeError extends Error {
  readonly code: ErrorCode;
  readonly value: unknown;
  readonly path: string | undefined;
  readonly remedy: string;

  constructor(code: ErrorCode, what: string, remedy: string, value?: unknown, path?: string) {
    super(`${path ? `${path}: ` : ''}${what}. ${remedy} [${code}]`);
    this.name = 'RopeError';
    this.code = code;
    this.value = value;
    this.path = path;
    this.remedy = remedy;
  }
}
