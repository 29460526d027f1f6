import { z } from 'astro/zod';

/** A string in both languages. */
export const text = z.object({ en: z.string().min(1), es: z.string().min(1) }).strict();
export type BothLanguages = z.infer<typeof text>;

/** Ids are permanent: links, progress and stored answers hang on them. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower case words joined by hyphens');
