/** What there is to read and to do on a page, counted. */
export interface Load {
  /** Words of prose, captions and tables included. */
  words: number;
  /** Lines of code to read that are not empty. */
  codeLines: number;
  /** Formulas set apart. */
  formulas: number;
  figures: number;
  /** Snippets to run. */
  snippets: number;
  /** Snippets with a goal. */
  goals: number;
  questions: number;
  /** Lines that the reader has to write, by the solution that we keep. */
  written: number;
  /** Questions that want an answer in the reader's own words, and conditions to test oneself by. */
  answers: number;
  /** Whiteboards to fill. */
  sketches: number;
}

/**
 * Seconds that one of each takes. They are set by hand, from what is known where something is known,
 * and the same for every page: a page that is off is changed, not the rate for it.
 */
export const seconds: Load = {
  // 200 words a minute: adults read easy texts at about 240, and these are not easy.
  words: 60 / 200,
  // A line of at most 80 columns, read for what it does: about ten words at the same pace, and most are shorter.
  codeLines: 2.5,
  // Read once, and compared with the sentence before it.
  formulas: 15,
  // Read the caption, find the control, move it both ways, read off what was asked.
  figures: 45,
  // Press Run, compare the output with what was expected.
  snippets: 10,
  // Find the line, change it, run it, most of the time twice.
  goals: 60,
  // Choose and read the reply; the words of a question are counted as words.
  questions: 15,
  // A line that computes is thought of, written, run and corrected: about one a minute and a half.
  written: 90,
  // Look at the output again, find the words: two or three sentences.
  answers: 120,
  // Plan it, draw it, say it aloud once, judge it by a rubric.
  sketches: 600,
};

/** Minutes of reading and doing. */
export function estimate(load: Load): number {
  const keys = Object.keys(seconds) as (keyof Load)[];
  return keys.reduce((sum, key) => sum + load[key] * seconds[key], 0) / 60;
}

/** How far stated minutes may lie from the estimate, either way. */
export const TOLERANCE = 0.3;

/** Stated minutes may be a span such as 90–120; then its nearer end counts. */
export function isOff(stated: readonly number[], estimated: number): boolean {
  const nearest = Math.min(Math.max(estimated, Math.min(...stated)), Math.max(...stated));
  return Math.abs(nearest - estimated) > TOLERANCE * nearest;
}
