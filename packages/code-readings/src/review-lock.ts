import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import { ReadingError } from './reading-error.ts';
import { languages, type LineRange, type ReaderLanguage } from './types.ts';
import type { MarkedSource } from './stages/03-strip-marks.ts';
import type { NoteSource } from './stages/04-read-notes.ts';
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
  /** Hash of the note in each language: a pair is reviewed together. */
  texts: Record<ReaderLanguage, string>;
}

const heading =
  '# Written by `npm run readings:review`: the code as it was when each note was last read against it,\n' +
  '# and a hash of the note in each language.\n';

/** What the lock should say if every note were reviewed now. */
export function lockEntries(
  notes: PlacedNote[],
  texts: Record<ReaderLanguage, NoteSource[]>,
  source: MarkedSource,
  counterpart: MarkedSource | undefined,
): LockEntry[] {
  return notes.map((note, index) => ({
    note: note.key,
    source: reviewedCode(source, note.range),
    ...(note.twinRange && { counterpart: reviewedCode(counterpart!, note.twinRange) }),
    texts: Object.fromEntries(
      languages.map((lang) => [lang, textHash(texts[lang][index]!.text)]),
    ) as LockEntry['texts'],
  }));
}

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A paragraph that was only wrapped anew says the same. */
const textHash = (text: string): string => shortHash(text.replace(/\s+/g, ' ')).slice(0, 12);

function reviewedCode(source: MarkedSource, range: LineRange): ReviewedCode {
  const code = source.lines
    .filter((line) => line.number >= range.first && line.number <= range.last)
    .map((line) => line.text.trimEnd())
    .join('\n');
  return { hash: shortHash(code), code };
}

/**
 * @param file name of the lock, for messages
 * @throws ReadingError when it is not what `writeLock` writes, as after a merge that stopped half way
 */
export function readLock(text: string, file: string): LockEntry[] {
  const remedy = 'Take one side of the merge whole, then run npm run readings:review <id>.';
  const entries = parseYaml(text, file, { code: 'lock-invalid', remedy }) ?? [];
  if (Array.isArray(entries) && entries.every((entry) => entry?.note && entry.source)) {
    return entries;
  }
  throw new ReadingError({ code: 'lock-invalid', file, found: 'this is no review lock', remedy });
}

export const writeLock = (entries: LockEntry[]): string =>
  heading + stringify(entries, { lineWidth: 0, blockQuote: 'literal' });
