import type { Results } from '@rope-handbook/course-kit/results';
import type { Progress } from '../../state/index.ts';

/** What of a reader's progress is handed in: no drafts, no dates of single answers, no preferences. */
export function resultsOf(progress: Progress, name: string, course: string, at: Date): Results {
  const { solved, lessons, answers } = progress;
  return {
    name,
    course,
    made: at.toISOString(),
    exercises: Object.fromEntries(
      Object.entries(solved).map(([id, { passed, total, at }]) => [
        id,
        { passed, total, at: new Date(at).toISOString() },
      ]),
    ),
    lessons: Object.keys(lessons)
      .filter((id) => lessons[id]!.done)
      .sort(),
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, { correct, misconception }]) => [
        id,
        misconception === undefined ? { correct } : { correct, misconception },
      ]),
    ),
  };
}

/** A file name that every system takes: letters, digits and hyphens. */
export function resultsFileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `rope-results-${plain || 'learner'}.json`;
}
