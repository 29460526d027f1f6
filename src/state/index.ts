/*
 * What components import. Due dates are in schedule.ts, which brings ts-fsrs along: import it only
 * where they are shown. README.md says what is kept and why it has this shape.
 */
export { BLOB_LIMIT, keepBlob, readBlob, removeBlob } from './blobs.ts';
export { dayCounts, dayOf } from './days.ts';
export { exerciseId } from './exercise-id.ts';
export { keptState, readProgress, subscribe } from './progress.ts';
export {
  getPreference,
  readAssessment,
  recordAnswer,
  recordAssessment,
  recordDrill,
  recordLesson,
  recordSolved,
  setPreference,
  type GivenAnswer,
} from './record.ts';
export { reset } from './reset.ts';
export type * from './shape.ts';
export { tryToKeep, type Kept } from './storage.ts';
export { exportProgress, importProgress, type Imported } from './transfer.ts';
