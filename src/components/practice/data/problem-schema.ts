import { z } from 'astro/zod';
import { id, text } from '../../../authoring/both-languages.ts';

export const misconception = z
  .object({
    id,
    title: text,
    explanation: text,
    /** A folder under handbook/traps; linked as soon as the page exists. */
    trap: id.optional(),
  })
  .strict();

export const misconceptions = z.array(misconception);

export const problem = z
  .object({
    title: text,
    /** One sentence for the list of problems. */
    summary: text,
    difficulty: z.enum(['easy', 'medium', 'hard']),
    minutes: z.number().positive(),
    /** Seconds a run of the checks may take, in the page and on the command line. */
    timeLimit: z.number().positive().default(5),
    /** What the answer exports, as TypeScript. */
    signature: z.string(),
    /** What an answer may import. Nothing, unless the problem is about using it. */
    imports: z.array(z.string()).default([]),
    /** The checks of check.ts, in its order. */
    checks: z.array(z.object({ id, title: text }).strict()).min(1),
    /** From a nudge to nearly the answer. `code` in backticks. */
    hints: z.array(text).default([]),
    /** What only this problem can name; the common ones are in problems/misconceptions.yaml. */
    misconceptions: misconceptions.default([]),
  })
  .strict();

export type Misconception = z.infer<typeof misconception>;
export type ProblemData = z.infer<typeof problem>;
