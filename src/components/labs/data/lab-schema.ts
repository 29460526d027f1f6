import { z } from 'astro/zod';
import { misconceptions } from '../../practice/data/problem-schema.ts';
import { id, text } from '../../../authoring/both-languages.ts';

const fileName = z.string().regex(/^[\w-]+\.ts$/, 'a file name such as rope.ts');

const writeUpField = z
  .object({
    id,
    prompt: text,
    /** What a good answer names; the learner compares by themselves. */
    points: z.array(text).min(1),
    /** A result of the run that is shown beside the field, by its name in the results. */
    result: z.string().optional(),
  })
  .strict();

/** A lab with checks: lab.yaml beside the page. */
export const lab = z
  .object({
    title: text,
    /** One sentence for the list of labs and for README.md. */
    summary: text,
    /** The name of the experiment in manifest.json. */
    experiment: z.string(),
    /** Seconds a run may take, in the page and on the command line. */
    timeLimit: z.number().positive().default(10),
    /** The learner's files, in starter/ and solution/, in the order of the tabs; the command line grades the first. */
    files: z.array(fileName).min(1),
    /** Files of the lab that the learner reads and cannot change. */
    shown: z.array(fileName).default([]),
    /** What the learner's files may import beside one another. */
    imports: z.array(z.string()).default([]),
    /** The files that a run leaves behind, in their order. */
    artefacts: z.array(z.string()).min(1),
    /** The stop conditions: checks of check.ts, in its order. */
    checks: z.array(z.object({ id, title: text }).strict()).min(1),
    misconceptions: misconceptions.default([]),
    /** Questions of the write-up. */
    writeUp: z.array(writeUpField).default([]),
    /** What the run is configured with, for manifest.json. */
    seed: z.number().int(),
    config: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.number())])),
  })
  .strict();

export type LabData = z.infer<typeof lab>;
