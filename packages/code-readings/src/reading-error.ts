/** Permanent names of everything that can be wrong with a reading. */
export type ReadingErrorCode =
  | 'reading-unknown'
  | 'definition-invalid'
  | 'source-missing'
  | 'mark-unbalanced'
  | 'notes-missing'
  | 'notes-invalid'
  | 'notes-differ'
  | 'maths-invalid'
  | 'anchor-missing'
  | 'anchor-ambiguous'
  | 'notes-out-of-order'
  | 'line-uncovered'
  | 'review-needed'
  | 'lock-invalid'
  | 'trace-failed'
  | 'trace-stale';

export interface ReadingFault {
  code: ReadingErrorCode;
  /** Path as the author knows it: relative to the repository. */
  file: string;
  line?: number;
  /** What was found. */
  found: string;
  /** What to write or run instead. */
  remedy: string;
}

/**
 * A fault in a reading, told to its author: where, what was found, what to do.
 *
 * `loc` and `hint` are the fields that Astro prints in its own error frame.
 */
export class ReadingError extends Error {
  override name = 'ReadingError';
  readonly code: ReadingErrorCode;
  readonly file: string;
  readonly line: number | undefined;
  readonly hint: string;
  readonly loc: { file: string; line?: number };

  constructor(fault: ReadingFault) {
    const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
    super(`${place}: ${fault.found}\n  ${fault.remedy}`);
    this.code = fault.code;
    this.file = fault.file;
    this.line = fault.line;
    this.hint = fault.remedy;
    this.loc =
      fault.line === undefined ? { file: fault.file } : { file: fault.file, line: fault.line };
  }
}
