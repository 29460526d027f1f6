import type { PrintedLine } from '@rope-handbook/live-code';
import type { BothLanguages } from '../../../authoring/both-languages.ts';

/** What a goal may look at: the program as the reader left it, after it ran to its end. */
export interface GoalRun {
  lines: readonly PrintedLine[];
}

/** A goal is reached, or a sentence says what is missing; `actual` and `expected` are numbers or short code. */
export type GoalResult =
  | { reached: true; note?: BothLanguages }
  | { reached: false; missing: BothLanguages; expected?: string; actual?: string };

/** The goal.ts beside a lesson exports one as `goal`. It sees what was printed, never how. */
export type Goal = (run: GoalRun) => GoalResult;
