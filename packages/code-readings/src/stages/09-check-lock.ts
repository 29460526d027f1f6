import { ReadingError } from '../reading-error.ts';
import type { LockEntry } from '../review-lock.ts';
import { languages, type ReaderLanguage } from '../types.ts';
import type { ReadingDefinition } from './01-read-definition.ts';
import type { PlacedNote } from './07-place-notes.ts';

export interface PendingReview {
  note: string;
  /** Undefined when the note is new. */
  before: LockEntry | undefined;
  /** Undefined when the note is gone. */
  now: LockEntry | undefined;
  /** The code changed, or the note came or went: the build waits for a review. */
  code: boolean;
  /** Languages whose words changed since both were last read side by side. */
  texts: ReaderLanguage[];
}

/** What differs between the lock and the code and notes of today. */
export function pendingReviews(locked: LockEntry[], current: LockEntry[]): PendingReview[] {
  const before = new Map(locked.map((entry) => [entry.note, entry]));
  const now = new Map(current.map((entry) => [entry.note, entry]));
  const names = new Set([...now.keys(), ...before.keys()]);
  return [...names].flatMap((note) => {
    const [old, fresh] = [before.get(note), now.get(note)];
    const code = !(
      old &&
      fresh &&
      old.source.hash === fresh.source.hash &&
      old.counterpart?.hash === fresh.counterpart?.hash
    );
    const texts = languages.filter(
      (lang) => old && fresh && old.texts?.[lang] !== fresh.texts[lang],
    );
    return code || texts.length > 0 ? [{ note, before: old, now: fresh, code, texts }] : [];
  });
}

/**
 * Stage 9: no note stands beside code that changed after a person last read the two together.
 *
 * Words that changed in one language do not stop the build: authors see their page while they write.
 * `npm run check` lists them.
 */
export function checkLock(
  definition: ReadingDefinition,
  notes: PlacedNote[],
  all: PendingReview[],
): void {
  const pending = all.filter((one) => one.code);
  const first = pending[0];
  if (!first) return;
  const note = notes.find((candidate) => candidate.key === first.note);
  const what = !first.now
    ? `the lock still has a note that is gone: "${first.note}"`
    : !first.before
      ? `the note on "${first.note}" was never reviewed`
      : `the code under the note on "${first.note}" changed since its review`;
  throw new ReadingError({
    code: 'review-needed',
    file: note ? `${definition.dir}/notes.en.mdx` : `${definition.dir}/review.lock`,
    ...(note && { line: note.line }),
    found: pending.length > 1 ? `${what} (and ${pending.length - 1} more)` : what,
    remedy: `Read old and new code beside the note: npm run readings:review ${definition.id}`,
  });
}
