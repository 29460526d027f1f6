import { z } from 'astro/zod';
import { id, text } from '../../../authoring/both-languages.ts';

const choice = z
  .object({
    id,
    text,
    correct: z.literal(true).optional(),
    /** What to say to somebody who chose this. */
    feedback: text,
    /** The misconception behind a wrong choice, for later practice. */
    misconception: id.optional(),
  })
  .strict();

const choiceQuestion = z
  .object({
    id,
    kind: z.literal('choice'),
    prompt: text,
    choices: z
      .array(choice)
      .min(2, 'a question needs two choices or more')
      .refine((choices) => choices.filter(({ correct }) => correct).length === 1, {
        message: 'exactly one choice has correct: true',
      }),
    /** A function of quiz.ts: the numbers of the right choice, in order. A test compares them. */
    compute: z
      .string()
      .regex(/^[A-Za-z_]\w*$/, 'the name of a function in quiz.ts')
      .optional(),
    /** The right choice only repeats numbers of the question, names a place, or reports a measurement. */
    given: z.literal(true).optional(),
  })
  .strict();

const numberQuestion = z
  .object({
    id,
    kind: z.literal('number'),
    prompt: text,
    /** A function that quiz.ts beside it exports; it computes the answer from rope-core. */
    compute: z.string().regex(/^[A-Za-z_]\w*$/, 'the name of a function in quiz.ts'),
    /** How far the reader's number may be off. */
    tolerance: z.number().positive(),
    unit: text.optional(),
    /** Shown after an answer, right or wrong. */
    feedback: text,
  })
  .strict();

export const quiz = z.array(z.discriminatedUnion('kind', [choiceQuestion, numberQuestion]));

export type ChoiceQuestion = z.infer<typeof choiceQuestion>;
export type NumberQuestion = z.infer<typeof numberQuestion>;
export type Question = ChoiceQuestion | NumberQuestion;
