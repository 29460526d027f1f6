/** Source file plus notes to an annotated reading, at build time. Nothing of this reaches a browser. */
export { prepareReading, checkReading, traceOf, type CheckedReading } from './prepare-reading.ts';
export { listReadings, readingDir } from './list-readings.ts';
export { excerpt, type Excerpt } from './excerpt.ts';
export { locate } from './locate.ts';
export { compareTraces, type TraceDifference } from './compare-traces.ts';
export { writeLock, readLock, type LockEntry } from './review-lock.ts';
export { renewedLock, reviewText, textChange } from './review-text.ts';
export type { PendingReview } from './stages/09-check-lock.ts';
export type { EditorFiles } from './editor-files.ts';
export { Cache } from './cache.ts';
export { ReadingError, type ReadingErrorCode } from './reading-error.ts';
export {
  languages,
  noteKinds,
  type CodeLanguage,
  type LineRange,
  type NoteKind,
  type ReaderLanguage,
} from './types.ts';
export type {
  Reading,
  ReadingGroup,
  ReadingLine,
  ReadingNote,
  ReadingRow,
  ReadingSource,
} from './reading.ts';
