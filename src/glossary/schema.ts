import { z } from 'astro/zod';

const inLanguage = z
  .object({
    /** As the glossary prints it. */
    term: z.string().min(2),
    /** Plurals and other names under which pages use it. */
    forms: z.array(z.string().min(2)).default([]),
    /** What it means, in one or two sentences. */
    means: z.string().regex(/[.?!]$/, 'must end as a sentence does'),
  })
  .strict();

export const glossarySchema = z.array(
  z
    .object({
      /** Permanent: links to the glossary hang on it. */
      id: z.string().regex(/^[a-z][a-z\d-]*$/, 'must be lower-case words joined by hyphens'),
      /** Its symbol in formulas, as TeX. */
      symbol: z.string().optional(),
      /** The page that explains it; that page never marks it. */
      page: z.string().startsWith('/').endsWith('/').optional(),
      /** Whether pages mark its first use. */
      tip: z.boolean().default(true),
      en: inLanguage,
      es: inLanguage,
    })
    .strict(),
);

export type Term = z.infer<typeof glossarySchema>[number];
