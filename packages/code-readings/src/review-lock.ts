import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import type { LineRange } from './types.ts';
import type { MarkedSource } from './stages/03-strip-marks.ts';
import type { PlacedNote } from './stages/07-place-notes.ts';

export interface ReviewedCode {
  hash: string;
  /** The code as it was, so that a review can show it beside the new one. */
  code: string;
}

export interface LockEntry {
  note: string;
  source: ReviewedCode;
  counterpart?: ReviewedCode;
}

const heading =
  '# Written by `npm run readings:review`: the code as it was when each note was last read against it.\n';

/** What the lock should say if every note were reviewed now. */
export function lockEntries(
  notes: PlacedNote[],
  source: MarkedSource,
  counterpart: MarkedSource | undefined,
): LockEntry[] {
  return notes.map((note) => ({
    note: note.key,
    source: reviewedCode(source, note.range),
    ...(note.twinRange && { counterpart: reviewedCode(counterpart!, note.twinRange) }),
  }));
}

function reviewedCode(source: MarkedSource, range: LineRange): ReviewedCode {
  const code = source.lines
    .filter((line) => line.number >= range.first && line.number <= range.last)
    .map((line) => line.text.trimEnd())
    .join('\n');
  return { hash: createHash('sha256').update(code).digest('hex').slice(0, 16), code };
}

export const readLock = (text: string): LockEntry[] => (parse(text) as LockEntry[] | null) ?? [];

export const writeLock = (entries: LockEntry[]): string =>
  heading + stringify(entries, { lineWidth: 0, blockQuote: 'literal' });
