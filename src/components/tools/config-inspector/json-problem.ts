/** What can be wrong with text that should be JSON. */
export type ProblemKind =
  | 'empty'
  | 'address'
  | 'web-page'
  | 'not-an-object'
  | 'other-file'
  | 'trailing-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'key-without-quotes'
  | 'single-quotes'
  | 'curly-quotes'
  | 'python-word'
  | 'comment'
  | 'open-string'
  | 'bad-escape'
  | 'bad-number'
  | 'unexpected'
  | 'unclosed'
  | 'text-after-the-end'
  | 'too-deep';

/** Thrown for text that cannot be read: what stands where. Lines and columns count from 1. */
export class JsonProblem extends Error {
  readonly kind: ProblemKind;
  readonly line: number;
  readonly column: number;
  /** The piece of text found there. */
  readonly found: string;

  constructor(kind: ProblemKind, line: number, column: number, found: string) {
    super(`${kind} at line ${line}, column ${column}: ${found}`);
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.found = found;
  }
}
