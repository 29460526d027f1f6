import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { AuthorError } from '../errors.ts';

const entry = z
  .object({
    /** Fingerprint of the English text the translation was last compared with. */
    english: z.string().regex(/^[\da-f]{12}$/),
    /** Fingerprint of the translation then. */
    spanish: z.string().regex(/^[\da-f]{12}$/),
    /** The day somebody compared them, as YYYY-MM-DD. */
    reviewed: z.iso.date(),
  })
  .strict();

export type Review = z.infer<typeof entry>;
export type Reviews = Record<string, Review>;

const recordFile = (root: string) => path.join(root, 'translations.yaml');

const head = `# Which English text each translation was last compared with. Written by \`npm run translations:review\`.
`;

/** What `content/translations.yaml` says; empty when there is no such file. */
export function readReviews(root: string): Reviews {
  const file = recordFile(root);
  if (!fs.existsSync(file)) return {};
  const result = z.record(z.string(), entry).safeParse(parse(fs.readFileSync(file, 'utf8')) ?? {});
  if (result.success) return result.data;
  throw new AuthorError({
    what: 'The record of reviewed translations cannot be read.',
    why: z.prettifyError(result.error),
    fix: 'After a merge, keep one line per page; then run `npm run translations:review`.',
    file,
  });
}

/** Writes one line per translation, sorted, so that two branches rarely touch the same line. */
export function writeReviews(root: string, reviews: Reviews): void {
  const lines = Object.entries(reviews)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, { english, spanish, reviewed }]) =>
        `${id}: { english: '${english}', spanish: '${spanish}', reviewed: '${reviewed}' }\n`,
    );
  fs.writeFileSync(recordFile(root), head + lines.join(''));
}

/** The same for texts that differ in line breaks and indentation only. */
export function fingerprint(text: string): string {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
