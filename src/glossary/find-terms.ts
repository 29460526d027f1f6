import type { Language } from '../i18n/localized-path.ts';
import type { Term } from './schema.ts';

export interface Found {
  term: Term;
  /** Where in the text, in code units. */
  start: number;
  end: number;
}

/** Finds uses of terms in running text: whole words, the longest name first. */
export function termFinder(terms: Term[], language: Language): (text: string) => Found[] {
  const byForm = new Map<string, Term>();
  for (const term of terms) {
    for (const form of [term[language].term, ...term[language].forms]) byForm.set(form, term);
  }
  const names = [...byForm.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => `(?:${caseOf(form)})`);
  if (names.length === 0) return () => [];
  // `pair` is neither in "repair" nor in "pair-wise" nor in "pair_index".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_/-])(?:${names.join('|')})(?![\\p{L}\\p{N}_/-])`,
    'gu',
  );
  const folded = new Map([...byForm].map(([form, term]) => [form.toLowerCase(), term]));
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const term = folded.get(match[0].toLowerCase().replaceAll(/\s+/g, ' '));
      return term ? [{ term, start: match.index, end: match.index + match[0].length }] : [];
    });
}

/** A sentence may begin with a term, and a line may end within it. Names keep their capitals. */
function caseOf(form: string): string {
  const words = form.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [first = ''] = words;
  const [letter = ''] = first;
  if (/\p{Ll}/u.test(letter)) words[0] = `[${letter}${letter.toUpperCase()}]${first.slice(1)}`;
  return words.join('\\s+');
}
