import { nearest } from '../../packages/course-kit/src/index.ts';

/** " Did you mean X?" for the known word closest to a misspelt one; empty when none is close. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const best = nearest(word, [...known]);
  return best === undefined ? '' : ` Did you mean ${best}?`;
}
