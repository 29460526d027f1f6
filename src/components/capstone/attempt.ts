import { readBlob } from '../../state/index.ts';
import { readSketch, SKETCH_ID } from './sketch.ts';

export const PHOTO_ID = 'capstone-photo';
export const WORDS_ID = 'capstone-words';
/** Told on the document whenever the sketch, the photo or the words have changed. */
export const ATTEMPT_EVENT = 'handbook:attempted';

/** The learner has drawn, photographed or written something. */
export function hasAttempt(): boolean {
  const words = readBlob(WORDS_ID);
  return (
    readSketch(readBlob(SKETCH_ID)).length > 0 ||
    Boolean(readBlob(PHOTO_ID)) ||
    (typeof words === 'string' && words.trim() !== '')
  );
}
