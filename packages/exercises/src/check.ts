import type { Bench } from './bench.ts';

/** What a check found. Strings are in the reader's language. */
export type Outcome =
  | { state: 'pass'; message?: string; expected?: string; actual?: string; tolerance?: string }
  | {
      state: 'fail';
      message: string;
      expected?: string;
      actual?: string;
      tolerance?: string;
      /** Ids, the most telling first. */
      misconceptions?: readonly string[];
    };

/** One promise about the answer, kept or broken. Titles live with the exercise's texts, by id. */
export interface Check {
  id: string;
  /** The function it calls, when it calls one. */
  of?: string;
  /** The misconceptions this check names by itself, without comparing values. */
  misconceptions?: readonly string[];
  run: (bench: Bench) => Outcome;
}
