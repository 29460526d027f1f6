/** A known mistake that was recognised in an answer, in the reader's language. */
export interface NamedMisconception {
  id: string;
  title: string;
  explanation: string;
  /** A page of the handbook about it. */
  link?: string;
  /** Each by itself, when two mistakes meet and this tells of both. */
  both?: NamedMisconception[];
}

/** One check's verdict, in the reader's language. */
export interface CheckResult {
  id: string;
  title: string;
  state: 'pass' | 'fail';
  message?: string;
  expected?: string;
  actual?: string;
  tolerance?: string;
  misconception?: NamedMisconception;
  ms?: number;
}

/** Everything the judge found. */
export interface Report {
  exercise: string;
  passed: boolean;
  checks: CheckResult[];
  misconceptions: NamedMisconception[];
  ms: number;
}
