import { contentFolder } from '../../content-tree/folder.ts';
import { prepareReading, readingDir, type Reading } from '@rope-handbook/code-readings';
import type { PagePlace } from '../../authoring/page-place.ts';

/** The repository: Astro runs in its root. */
export const root = process.cwd();

// One page per language embeds the same reading; it is prepared once per build. In development the
// author edits notes and code between requests, so nothing is kept.
const prepared = new Map<string, Promise<Reading>>();

/** The reading, or an error that names the page which asked for an unknown one. */
export function loadReading(id: string, page: PagePlace): Promise<Reading> {
  const dir = readingDir(id, contentFolder, page);
  if (import.meta.env.DEV) return prepareReading(dir, { root });
  const known = prepared.get(dir) ?? prepareReading(dir, { root });
  prepared.set(dir, known);
  return known;
}
