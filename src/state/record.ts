import { dayOf } from './days.ts';
import { better, mergeReviews } from './merge.ts';
import { change, readProgress, requireId, requireJson } from './progress.ts';
import { type Answer, type Grade, type Json, type Progress, type Time } from './shape.ts';
import type { Kept } from './storage.ts';

/** An answer as the page's `handbook:answered` event tells it. */
export interface GivenAnswer {
  quiz: string;
  mode: Answer['mode'];
  given: string;
  correct: boolean;
  /** The first answer of this visit: only that one says what was remembered. */
  first: boolean;
  misconception?: string;
}

/** Keeps an answer to a question of a quiz.yaml. */
export function recordAnswer(answer: GivenAnswer, at: Time = Date.now()): Kept {
  const { quiz, mode, given, correct, first, misconception } = answer;
  return change((progress) => {
    const before = progress.answers[requireId(quiz)];
    const reviews = before?.reviews ?? [];
    progress.answers[quiz] = {
      mode,
      given: given.slice(0, 200),
      correct,
      ...(misconception === undefined ? {} : { misconception }),
      at,
      times: (before?.times ?? 0) + 1,
      reviews: first ? mergeReviews(reviews, [[at, correct ? 3 : 1]]) : reviews,
    };
    if (first) countDay(progress, at);
  });
}

/**
 * Keeps the best result of a problem or lab.
 *
 * @param id its folder below content, such as `problems/rope-apply`
 */
export function recordSolved(
  id: string,
  { passed, total }: { passed: number; total: number },
  at: Time = Date.now(),
): Kept {
  return change((progress) => {
    const before = progress.solved[requireId(id)];
    const now = { passed, total, at };
    const best = before ? better(before, now) : now;
    progress.solved[id] = best;
    if (best === now) countDay(progress, at);
  });
}

/** Keeps that a lesson was opened, or that it is done or no longer done. */
export function recordLesson(
  id: string,
  what: 'opened' | 'done' | 'not-done',
  at: Time = Date.now(),
): Kept {
  return change((progress) => {
    const before = progress.lessons[requireId(id)] ?? { opened: at, done: false, at: 0 };
    if (what === 'opened') {
      progress.lessons[id] = { ...before, opened: at };
      return;
    }
    const done = what === 'done';
    progress.lessons[id] = { opened: before.opened, done, at };
    if (done && !before.done) countDay(progress, at);
  });
}

/** Keeps how well an interview question was answered aloud. */
export function recordDrill(id: string, grade: Grade, at: Time = Date.now()): Kept {
  return change((progress) => {
    const reviews = progress.drill[requireId(id)]?.reviews ?? [];
    progress.drill[id] = { reviews: mergeReviews(reviews, [[at, grade]]) };
    countDay(progress, at);
  });
}

/** Keeps a self-assessment: any JSON, such as the points of a rubric. Large things go to blobs.ts. */
export function recordAssessment(id: string, value: Json, at: Time = Date.now()): Kept {
  requireJson(value);
  return change((progress) => {
    progress.assessments[requireId(id)] = { at, value };
  });
}

/** What was kept; it may come from a loaded file, so look at its form before using it. */
export function readAssessment(id: string): Json | undefined {
  return readProgress().assessments[id]?.value;
}

export function setPreference(id: string, value: Json, at: Time = Date.now()): Kept {
  requireJson(value);
  return change((progress) => {
    progress.preferences[requireId(id)] = { at, value };
  });
}

/** What was kept; it may come from a loaded file, so look at its form before using it. */
export function getPreference(id: string): Json | undefined {
  return readProgress().preferences[id]?.value;
}

function countDay(progress: Progress, at: Time): void {
  const day = dayOf(at);
  progress.days[day] = (progress.days[day] ?? 0) + 1;
}
