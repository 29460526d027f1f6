import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cache } from './cache.ts';
import { editorFiles } from './editor-files.ts';
import { highlightCached } from './highlight-cached.ts';
import { readPart } from './read-part.ts';
import type { Reading } from './reading.ts';
import { lockEntries, readLock, type LockEntry } from './review-lock.ts';
import {
  readDefinition,
  type ReadingDefinition,
  type SourceDefinition,
} from './stages/01-read-definition.ts';
import type { MarkedSource } from './stages/03-strip-marks.ts';
import { readNotes, type NoteSource } from './stages/04-read-notes.ts';
import { compareLanguages } from './stages/05-compare-languages.ts';
import { resolveAnchor } from './stages/06-resolve-anchors.ts';
import { placeNotes, type PlacedNote } from './stages/07-place-notes.ts';
import { checkCoverage, type Coverage } from './stages/08-check-coverage.ts';
import { checkLock, pendingReviews, type PendingReview } from './stages/09-check-lock.ts';
import { assemble, type SourceParts } from './stages/12-assemble.ts';
import { readRecordedTrace } from './trace/read-trace.ts';
import { runTrace } from './trace/run-trace.ts';
import type { TraceRecord } from './trace/trace-record.ts';
import type { ReaderLanguage } from './types.ts';

export interface CheckedReading {
  definition: ReadingDefinition;
  sources: {
    definition: SourceDefinition;
    /** The lines a page shows. */
    source: MarkedSource;
    whole: MarkedSource;
    coverage: Coverage;
  }[];
  texts: Record<ReaderLanguage, NoteSource[]>;
  notes: PlacedNote[];
  lock: LockEntry[];
  pending: PendingReview[];
}

/** Stages 1 to 8: all that can be said about a reading without a person and without running it. */
export function checkReading(dir: string, { root }: { root: string }): CheckedReading {
  const definition = readDefinition(dir, root);
  const defined = [definition.source, definition.counterpart].filter((one) => one !== undefined);
  const parts = defined.map((one) => readPart(one, definition, root));
  const [source, counterpart] = parts.map((part) => part.shown);
  const texts = { en: readNotes(definition, 'en', root), es: readNotes(definition, 'es', root) };
  compareLanguages(definition, texts.en, texts.es);
  for (const { at } of definition.groups) resolveAnchor({ at }, source!, definition.place(at));
  const notes = placeNotes(definition, texts.en, source!, counterpart);
  const coverages = [
    checkCoverage(
      source!,
      notes.map((note) => note.range),
      `${definition.dir}/notes.en.mdx`,
    ),
    ...(counterpart
      ? [
          checkCoverage(
            counterpart,
            notes.flatMap((note) => note.twinRange ?? []),
            `${definition.dir}/notes.en.mdx (prop "twin")`,
          ),
        ]
      : []),
  ];
  const lock = lockEntries(notes, texts, source!, counterpart);
  const lockFile = join(dir, 'review.lock');
  const locked = existsSync(lockFile)
    ? readLock(readFileSync(lockFile, 'utf8'), `${definition.dir}/review.lock`)
    : [];
  return {
    definition,
    sources: parts.map(({ shown, whole }, i) => ({
      definition: defined[i]!,
      source: shown,
      whole,
      coverage: coverages[i]!,
    })),
    texts,
    notes,
    lock,
    pending: pendingReviews(locked, lock),
  };
}

/**
 * From a reading's folder to plain data for a page.
 *
 * @param dir the folder, e.g. `content/readings/lab-05`
 * @param options.root the repository: paths in `reading.yaml` start there, results are cached below it
 * @param options.cache where results are kept; `.cache/readings` below the root when absent
 * @throws ReadingError with file, line and remedy for anything an author has to put right
 */
export async function prepareReading(
  dir: string,
  options: { root: string; cache?: Cache },
): Promise<Reading> {
  const checked = checkReading(dir, options);
  const { definition, notes } = checked;
  checkLock(definition, notes, checked.pending);
  const cache = options.cache ?? new Cache(options.root);
  const parts = checked.sources.map(async (part): Promise<SourceParts> => ({
    source: part.source,
    coverage: part.coverage,
    html: await highlightCached(part.whole, cache),
    trace: await traceOf(part.definition, part.source, options.root, cache),
  }));
  const editor = checked.sources
    .map((part, index) => ({ source: index, ...editorFiles(part.definition, options.root) }))
    .find((one) => 'files' in one) as Reading['editor'];
  return { ...assemble(definition, notes, await Promise.all(parts)), ...(editor && { editor }) };
}

/** What the lines of a source compute: run now for TypeScript, as recorded for Python. */
export async function traceOf(
  definition: SourceDefinition,
  source: MarkedSource,
  root: string,
  cache: Cache,
): Promise<TraceRecord> {
  return source.language === 'python'
    ? readRecordedTrace(definition, source, root)
    : runTrace(definition, source, root, cache);
}
