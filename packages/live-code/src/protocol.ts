/**
 * What travels between the page, the opaque frame and the workers.
 *
 * Everything is plain data that structured clone carries unchanged, so NaN and -0 arrive as NaN
 * and -0. The page treats all of it as untrusted: see engine/read-event.ts.
 */

/** A program: file paths begin with a slash, for example `/index.ts`. */
export interface Program {
  files: Record<string, string>;
  entry: string;
  /** Longest run in milliseconds, compilation not counted. */
  timeoutMs?: number;
}

/** One value of a console call, folded so that no program can flood the page. */
export type Value =
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string; cut: number }
  /** Anything that prints as one word: undefined, true, 5n, Symbol(a), [Function f], [circular]. */
  | { kind: 'word'; text: string }
  /** An array or typed array that holds numbers only. `length` may exceed `values.length`. */
  | { kind: 'numbers'; name: string; length: number; values: number[] }
  | { kind: 'list'; name: string; length: number; items: Value[] }
  | { kind: 'pairs'; name: string; length: number; pairs: [Value, Value][] }
  | { kind: 'object'; name: string; length: number; fields: [string, Value][] }
  | { kind: 'error'; name: string; message: string; path?: string; line?: number };

/** One line that a program printed, and the numbers in it in their order. */
export interface PrintedLine {
  text: string;
  numbers: number[];
}

export type LogLevel = 'log' | 'info' | 'debug' | 'warn' | 'error';

/** One console call. `depth` counts the open console.group calls. */
export type ConsoleEntry =
  | { level: LogLevel; depth: number; args: Value[] }
  | { level: 'table'; depth: number; columns: string[]; rows: TableRow[]; length: number }
  /** The console was full: `count` calls so far left nothing. */
  | { level: 'dropped'; count: number }
  | { level: 'clear' };

export interface TableRow {
  index: string;
  /** One cell per column; null where the row has no such field. */
  cells: (Value | null)[];
}

/** Where an error passed through, innermost first. */
export interface Frame {
  /** `reader` for the program's own files, `library` for rope-core and the like. */
  origin: 'reader' | 'library';
  /** `/index.ts`, or the library's specifier. */
  path: string;
  line: number;
  /** In the compiled text, whose lines are the source's own and whose columns are not. */
  column?: number;
  /** Function name, empty when there is none. */
  name: string;
}

/** Errors that this package raises itself; the page may word them in its reader's language. */
export type ErrorCode =
  | 'syntax'
  | 'missing-file'
  | 'missing-module'
  | 'missing-export'
  | 'forbidden-module'
  | 'missing-entry'
  | 'too-large'
  | 'compile-time'
  | 'crashed'
  | 'thrown-value'
  | 'unreadable'
  | 'no-frame';

export interface ErrorReport {
  name: string;
  message: string;
  code?: ErrorCode;
  /** Values to put into a translated message, such as `{ specifier, importer }`. */
  detail?: Record<string, string>;
  /** The innermost line of the reader's own code, also when a library threw. */
  path?: string;
  line?: number;
  /** One-based, in the reader's own text. */
  column?: number;
  /** What a library calls its error, such as `odd-rotary-dim`; never changes with the wording. */
  libraryCode?: string;
  frames: Frame[];
}

/** The result of one graded check; its strings are already in the reader's language. */
export interface CheckResult {
  id: string;
  title: string;
  state: 'pass' | 'fail';
  message?: string;
  expected?: string;
  actual?: string;
  tolerance?: string;
  misconception?: { id: string; title: string; explanation: string; link?: string };
  ms?: number;
}

/** What a program drew. `alt` says it in words; it may be empty. */
export type Drawing =
  | { kind: 'markup'; markup: string; alt: string }
  /** A canvas as it stood. `bitmap` is absent where nothing can be painted, as in Node. */
  | { kind: 'canvas'; width: number; height: number; alt: string; bitmap?: ImageBitmap };

export type RunEvent =
  | { type: 'console'; entries: ConsoleEntry[] }
  | { type: 'check'; check: CheckResult }
  | { type: 'draw'; drawing: Drawing }
  | { type: 'error'; error: ErrorReport }
  | { type: 'done'; ms: number }
  | { type: 'stopped'; reason: StopReason; ms: number };

/** `replaced`: the same block was run again before the first run had ended. */
export type StopReason = 'user' | 'time' | 'replaced';

export type RunResult =
  | { outcome: 'done'; ms: number }
  | { outcome: 'error'; ms: number; error: ErrorReport }
  | { outcome: 'stopped'; ms: number; reason: StopReason };

export type RunListener = (event: RunEvent) => void;

/** Bare specifier to prebuilt CommonJS text. */
export type Libraries = Record<string, string>;

/** One file after compilation: CommonJS text with the source's own line numbers. */
export interface CompiledFile {
  code: string;
  imports: CompiledImport[];
}

export interface CompiledImport {
  specifier: string;
  /** Line of the import statement. */
  line: number;
  /** Names the file takes from the module; empty for `import * as` and bare imports. */
  names: string[];
  /** True for `import('./x.ts')`, which loads only when it is reached. */
  isDynamic: boolean;
}

export type CompiledFiles = Record<string, CompiledFile>;

/** The reserved module a program uses to speak to the page. */
export const HOST_MODULE = 'live-code:host';

export const DEFAULT_TIMEOUT_MS = 5000;
