import { fold, foldedWords } from './fold.ts';

export interface IndexedPart {
  /** Id of the heading; empty for what comes before the first one. */
  id: string;
  heading: string;
  text: string;
}

export interface IndexedPage {
  /** From the top of the edition. */
  url: string;
  title: string;
  parts: IndexedPart[];
}

export interface Hit {
  page: IndexedPage;
  part: IndexedPart;
  score: number;
}

/** How much more a word says in a title than in the text. */
const TITLE = 40;
const HEADING = 15;
const HITS_PER_PAGE = 3;

/**
 * Parts of pages where every word of the query begins a word, best first, at most three of a page.
 * Accents and case do not matter.
 */
export function search(pages: IndexedPage[], query: string): Hit[] {
  const words = foldedWords(query);
  if (words.length === 0) return [];
  const hits = pages.flatMap((page) => hitsOf(page, words));
  return hits.sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
}

function hitsOf(page: IndexedPage, words: string[]): Hit[] {
  const title = fold(page.title);
  const inTitle = words.map((word) => count(title, word));
  const hits = page.parts.flatMap((part, index): Hit[] => {
    const heading = fold(part.heading);
    const text = folded(part);
    let score = 0;
    for (const [i, word] of words.entries()) {
      const found = [inTitle[i]!, count(heading, word), count(text, word)] as const;
      if (!found[0] && !found[1] && !found[2]) return [];
      // The tenth mention says less than the first.
      score +=
        TITLE * Math.min(1, found[0]) + HEADING * Math.min(1, found[1]) + Math.log2(1 + found[2]);
    }
    // Where only the title has the words, the page's beginning stands for it.
    const own = words.some((word) => count(heading, word) + count(text, word) > 0);
    return own || index === 0 ? [{ page, part, score }] : [];
  });
  return hits.sort((a, b) => b.score - a.score).slice(0, HITS_PER_PAGE);
}

const cache = new WeakMap<IndexedPart, string>();

function folded(part: IndexedPart): string {
  let text = cache.get(part);
  if (text === undefined) cache.set(part, (text = fold(part.text)));
  return text;
}

/** How often a word of the text begins so. */
function count(text: string, start: string): number {
  let found = 0;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + start.length)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) found += 1;
  }
  return found;
}
