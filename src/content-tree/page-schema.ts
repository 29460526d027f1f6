import { z } from 'astro/zod';

const passport = z
  .object({
    /** Which dimensions turn together. */
    pairing: z.enum(['interleaved', 'half', 'both']),
    /** `+`: a positive angle turns counter-clockwise. */
    sign: z.enum(['+', '-']).default('+'),
    /** The base (theta) of the frequencies. */
    base: z.union([z.number().positive(), z.literal('varies')]).default(10000),
    /** The first position. */
    origin: z.number().int().default(0),
    /** The type of angles and tables, such as float64. */
    dtype: z.string().default('float64'),
  })
  .strict();

const source = z
  .object({
    /** Title as the source prints it. */
    title: z.string(),
    url: z.url(),
    /** What this page takes from it: one phrase. */
    for: z.string().optional(),
  })
  .strict();

/** What a page may say about itself, beyond Starlight's own fields. */
export const pageFields = z.object({
  /** Place within its section; pages without one come last, by title. */
  order: z.number().optional(),
  /** The one sentence to keep. */
  keep: z.string().optional(),
  /** The convention this page's numbers and snippets follow. */
  passport: passport.optional(),
  /** Minutes that reading and doing take. */
  minutes: z.union([z.number().positive(), z.string()]).optional(),
  /** Where an interview question usually comes up. Only questions have it. */
  level: z.enum(['junior', 'senior', 'staff']).optional(),
  sources: z.array(source).default([]),
});

export type Passport = z.infer<typeof passport>;
export type PageFields = z.infer<typeof pageFields>;
