import { Cache } from './cache.ts';
import { highlightCached } from './highlight-cached.ts';
import { readPart } from './read-part.ts';
import { readDefinition } from './stages/01-read-definition.ts';
import { resolveAnchor, type AnchorPlace } from './stages/06-resolve-anchors.ts';
import type { CodeLanguage } from './types.ts';

export interface Excerpt {
  file: string;
  language: CodeLanguage;
  lines: { number: number; html: string }[];
}

/** Part of a reading's source, taken from the file itself: `at` is an anchor, `page` who asks. */
export async function excerpt(
  dir: string,
  at: string,
  { root, page }: { root: string; page: AnchorPlace },
): Promise<Excerpt> {
  const definition = readDefinition(dir, root);
  const { whole } = readPart({ ...definition.source, parts: undefined }, definition, root);
  const { first, last } = resolveAnchor({ at }, whole, page);
  const html = await highlightCached(whole, new Cache(root));
  return {
    file: whole.file,
    language: whole.language,
    lines: whole.lines
      .filter(({ number }) => first <= number && number <= last)
      .map(({ number }) => ({ number, html: html.get(number)! })),
  };
}
