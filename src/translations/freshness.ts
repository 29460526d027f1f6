import { languagePairs, type LanguagePair } from './language-pairs.ts';
import { fingerprint, readReviews, type Review } from './record.ts';

/**
 * - `fresh`: the English text is the one the translation was compared with.
 * - `stale`: the English text changed and the translation did not.
 * - `unrecorded`: nobody has recorded it yet; both languages arrived together.
 * - `unreviewed`: both changed since the record; whoever changed one changed the other.
 */
export type State = 'fresh' | 'stale' | 'unrecorded' | 'unreviewed';

export interface Freshness extends LanguagePair {
  state: State;
  /** The last comparison, if there was one. */
  review?: Review;
}

/** Every translation below a content folder and how far it can be trusted. */
export function translations(root: string): Freshness[] {
  const reviews = readReviews(root);
  return languagePairs(root).map((pair) => {
    const review = reviews[pair.id];
    return { ...pair, review, state: stateOf(pair, review) };
  });
}

function stateOf({ en, es }: LanguagePair, review: Review | undefined): State {
  if (!review) return 'unrecorded';
  if (fingerprint(en) === review.english) return 'fresh';
  return fingerprint(es) === review.spanish ? 'stale' : 'unreviewed';
}
