import { ReadingError } from '../reading-error.ts';
import type { LineRange, SourceLine } from '../types.ts';
import type { MarkedSource } from './03-strip-marks.ts';

export interface Coverage {
  explained: number;
  total: number;
}

/** A note over more lines than this sets the scene; it does not explain each of them. */
export const longestExplanation = 6;

/** A line says something unless it is blank, only closes brackets, or only frames a comment. */
export function saysSomething(line: SourceLine): boolean {
  return /[^\s()[\]{},;]/.test(line.text) && !commentFrame.test(line.text);
}

const commentFrame = /^\s*(?:\/\*\*?|\*\/?|\/\/|#|""")\s*$/;

/** Stage 8: every line that says something has a note, or the build stops and lists the others. */
export function checkCoverage(
  source: MarkedSource,
  ranges: LineRange[],
  remedyFile: string,
): Coverage {
  const speaking = source.lines.filter(saysSomething);
  const lengthOf = (range: LineRange): number =>
    speaking.filter((line) => line.number >= range.first && line.number <= range.last).length;
  const explaining = ranges.filter((range) => lengthOf(range) <= longestExplanation);
  const silent = speaking.filter(
    (line) => !explaining.some((range) => line.number >= range.first && line.number <= range.last),
  );
  if (silent.length > 0) {
    const list = silent.map((line) => `    ${line.number}: ${line.text.trim()}`).join('\n');
    throw new ReadingError({
      code: 'line-uncovered',
      file: source.file,
      line: silent[0]!.number,
      found: `${speaking.length - silent.length} of ${speaking.length} lines have a note; without one:\n${list}`,
      remedy: `Add a <Note> in ${remedyFile} (one note explains at most ${longestExplanation} lines).`,
    });
  }
  return { explained: speaking.length, total: speaking.length };
}
