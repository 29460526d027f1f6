import type { CheckedReading } from './prepare-reading.ts';
import type { LockEntry, ReviewedCode } from './review-lock.ts';
import type { PendingReview } from './stages/09-check-lock.ts';
import { languages } from './types.ts';

/** Old code, new code and the note in both languages, for a person to compare. */
export function reviewText(checked: CheckedReading, pending: PendingReview): string {
  const parts = [`── ${pending.note}`];
  for (const side of ['source', 'counterpart'] as const) {
    const [before, now] = [pending.before?.[side], pending.now?.[side]];
    if (before?.hash === now?.hash) {
      if (now) parts.push(block(`${side}, as before`, now));
    } else {
      parts.push(before ? block(`${side}, before`, before) : `${side}, before: nothing`);
      parts.push(now ? block(`${side}, now`, now) : `${side}, now: nothing`);
    }
  }
  const index = checked.notes.findIndex((note) => note.key === pending.note);
  if (pending.texts.length > 0) parts.push(`${textChange(pending)}.`);
  if (index < 0) parts.push('The note is gone; accepting forgets it.');
  else {
    for (const lang of languages) {
      const note = checked.texts[lang][index]!;
      const place = `${checked.definition.dir}/notes.${lang}.mdx:${note.line}`;
      parts.push(`${place}\n${indent(note.text)}`);
    }
  }
  return parts.join('\n');
}

/** Which words changed; one language alone is how a translation goes stale. */
export function textChange({ texts }: PendingReview): string {
  const [only] = texts;
  return texts.length === 1
    ? `the note changed in "${only}" and not in "${languages.find((lang) => lang !== only)}"`
    : 'the note changed in both languages';
}

const indent = (text: string): string => text.replaceAll(/^/gm, '    ');

const block = (title: string, { code }: ReviewedCode): string => `${title}:\n${indent(code)}`;

/** The lock with the agreed entries renewed and everything else as it was. */
export function renewedLock(checked: CheckedReading, agreed: Set<string>): LockEntry[] {
  const before = new Map(checked.pending.map((pending) => [pending.note, pending.before]));
  const kept = checked.lock.flatMap((entry) => {
    const stillPending = before.has(entry.note) && !agreed.has(entry.note);
    return stillPending ? (before.get(entry.note) ?? []) : entry;
  });
  const gone = checked.pending.filter(({ now, note }) => !now && !agreed.has(note));
  return [...kept, ...gone.map(({ before: entry }) => entry!)];
}
