import type { QuestionParts } from './question-parts.ts';

/** Parts by page, so that the second page that shows a question does not render it again. */
const parts = new Map<string, QuestionParts>();

/** @param body the page's source: in development an edited page is a new one */
export async function cachedParts(
  id: string,
  body: string,
  make: () => Promise<QuestionParts>,
): Promise<QuestionParts> {
  const key = `${id}\n${body}`;
  const known = parts.get(key) ?? (await make());
  parts.set(key, known);
  return known;
}
