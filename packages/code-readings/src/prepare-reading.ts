import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cache, sha256, toolHash } from './cache.ts';
import type { Reading } from './reading.ts';
import { lockEntries, readLock, type LockEntry } from './review-lock.ts';
import {
  readDefinition,
  type ReadingDefinition,
  type SourceDefinition,
} from './stages/01-read-definition.ts';
import { readSource } from './stages/02-read-source.ts';
import { stripMarks, type MarkedSource } from './stages/03-strip-marks.ts';
import { readNotes, type NoteSource } from './stages/04-read-notes.ts';
import { compareLanguages } from './stages/05-compare-languages.ts';
import { resolveAnchor } from './stages/06-resolve-anchors.ts';
import { placeNotes, type PlacedNote } from './stages/07-place-notes.ts';
import { checkCoverage, type Coverage } from './stages/08-check-coverage.ts';
import { checkLock, pendingReviews, type PendingReview } from './stages/09-check-lock.ts';
import { highlight } from './stages/10-highlight.ts';
import { assemble, type SourceParts } from './stages/12-assemble.ts';
import { readRecordedTrace } from './trace/read-trace.ts';
import { runTrace } from './trace/run-trace.ts';
import type { TraceRecord } from './trace/trace-record.ts';
import type { ReaderLanguage } from './types.ts';

export interface CheckedReading {
  definition: ReadingDefinition;
  sources: { definition: SourceDefinition; source: MarkedSource; coverage: Coverage }[];
  texts: Record<ReaderLanguage, NoteSource[]>;
  notes: PlacedNote[];
  lock: LockEntry[];
  pending: PendingReview[];
}

/** Stages 1 to 8: all that can be said about a reading without a person and without running it. */
export function checkReading(dir: string, { root }: { root: string }): CheckedReading {
  const definition = readDefinition(dir, root);
  const defined = [definition.source, definition.counterpart].filter((one) => one !== undefined);
  const [source, counterpart] = defined.map((one) => readPart(one, definition, root));
  const texts = { en: readNotes(definition, 'en', root), es: readNotes(definition, 'es', root) };
  compareLanguages(definition, texts.en, texts.es);
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
  const lock = lockEntries(notes, source!, counterpart);
  const lockFile = join(dir, 'review.lock');
  const locked = existsSync(lockFile) ? readLock(readFileSync(lockFile, 'utf8')) : [];
  return {
    definition,
    sources: [source, counterpart].flatMap((one, i) =>
      one ? [{ definition: defined[i]!, source: one, coverage: coverages[i]! }] : [],
    ),
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
 * @throws ReadingError with file, line and remedy for anything an author has to put right
 */
export async function prepareReading(dir: string, options: { root: string }): Promise<Reading> {
  const checked = checkReading(dir, options);
  const { definition, notes } = checked;
  checkLock(definition, notes, checked.pending);
  const cache = new Cache(options.root);
  const parts = checked.sources.map(async (part): Promise<SourceParts> => ({
    source: part.source,
    coverage: part.coverage,
    html: await highlightCached(part.source, cache),
    trace: await traceOf(part.definition, part.source, options.root, cache),
  }));
  return assemble(definition, notes, await Promise.all(parts));
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

function readPart(
  one: SourceDefinition,
  definition: ReadingDefinition,
  root: string,
): MarkedSource {
  const whole = stripMarks(readSource(one, root));
  if (!one.part) return whole;
  const { first, last } = resolveAnchor({ at: one.part }, whole, { file: definition.file });
  return {
    ...whole,
    lines: whole.lines.filter((line) => line.number >= first && line.number <= last),
  };
}

async function highlightCached(source: MarkedSource, cache: Cache): Promise<string[]> {
  const key = sha256(
    'highlight',
    toolHash(),
    source.language,
    ...source.lines.map((line) => line.text),
  );
  const known = cache.read<string[]>(key);
  if (known) return known;
  const html = await highlight(source);
  cache.write(key, html);
  return html;
}
