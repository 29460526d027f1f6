import type { QuestionParts } from './question-parts.ts';

/** Parts by page, so that the second page that shows a question does not render it again. */
const parts = new Map<string, Promise<QuestionParts>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * One question after the other: each runs its snippet, and thirty at once would run out of time on a
 * small machine.
 *
 * @param body the page's source: in development an edited page is a new one
 */
export function cachedParts(
  id: string,
  body: string,
  make: () => Promise<QuestionParts>,
): Promise<QuestionParts> {
  const key = `${id}\n${body}`;
  const known = parts.get(key);
  if (known) return known;
  const made = last.then(make);
  // A question that cannot be made stops its own page, not the next question.
  last = made.catch(() => {});
  parts.set(key, made);
  return made;
}
