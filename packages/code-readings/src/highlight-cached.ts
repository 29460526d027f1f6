import { sha256, type Cache } from './cache.ts';
import { highlight } from './stages/10-highlight.ts';
import type { MarkedSource } from './stages/03-strip-marks.ts';

/**
 * HTML per line number. Always of the whole file, whatever part a page shows: a string or comment
 * that began above the part is seen as one, and Shiki reads each file once.
 */
export async function highlightCached(
  whole: MarkedSource,
  cache: Cache,
): Promise<Map<number, string>> {
  const key = sha256('highlight', whole.language, ...whole.lines.map((line) => line.text));
  let html = cache.read<string[]>(key);
  if (!html) {
    html = await highlight(whole);
    cache.write(key, html);
  }
  return new Map(whole.lines.map((line, i) => [line.number, html[i]!]));
}
