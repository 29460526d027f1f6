/*
 * What the handbook remembers of a reader: in this browser, nowhere else. README.md beside this
 * file says it in prose. The shape is written down here before any code reads it; whoever changes
 * it raises VERSION, adds a step to migrate.ts and a fixture to the tests.
 *
 * Ids are those of the content and the same in every language, so /path/x/ and /es/path/x/ share
 * what is kept. They never depend on an order or a heading, so editing a page loses nothing.
 */

/** The version of `Progress` that this code writes. */
export const VERSION = 1;

/** Milliseconds since 1970, as `Date.now()` gives them. */
export type Time = number;

/** How well something was remembered: 1 not at all, 2 with trouble, 3 well, 4 at once. */
export type Grade = 1 | 2 | 3 | 4;

/** One look back at a card. Due dates are computed from these (schedule.ts) and never kept. */
export type Review = readonly [at: Time, grade: Grade];

/** The latest answer to a question of a quiz.yaml, and how it went over time. */
export interface Answer {
  mode: 'prediction' | 'recall';
  /** The id of the choice, or the number as it was typed. */
  given: string;
  correct: boolean;
  /** The wrong idea behind a wrong choice. */
  misconception?: string;
  /** When the latest answer was given. */
  at: Time;
  /** Answers so far, second tries included. */
  times: number;
  /** First answers of a visit, oldest first: wrong is 1, right is 3. */
  reviews: Review[];
}

/** The best result of a problem or lab. */
export interface Solved {
  /** Checks that passed, out of `total`. Solved means all of them. */
  passed: number;
  total: number;
  /** When this result was first reached. */
  at: Time;
}

/** One lesson of the path. */
export interface Lesson {
  /** When it was last open. */
  opened: Time;
  done: boolean;
  /** When `done` was last set; 0 while nobody has. */
  at: Time;
}

/** One interview question of the drill; the latest review holds the last grade. */
export interface Drill {
  reviews: Review[];
}

/** Anything a component keeps about itself, as JSON: a self-assessment, a preference. */
export interface Note {
  at: Time;
  value: Json;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Progress {
  version: typeof VERSION;
  /** By the id of the question, such as `rotate-one-pair-half-turn`. */
  answers: Record<string, Answer>;
  /** By the path below content: `problems/rope-apply`, `labs/lab-02`, or a snippet with a goal. */
  solved: Record<string, Solved>;
  /** By the folder below content/path, such as `rotate-one-pair`. */
  lessons: Record<string, Lesson>;
  /** By the folder below content/handbook/interview, such as `kv-cache`. */
  drill: Record<string, Drill>;
  /** Self-assessments by the id of what is assessed, such as `capstone`. */
  assessments: Record<string, Note>;
  preferences: Record<string, Note>;
  /** Things done by local calendar day, such as `2026-03-01: 4`: the quiet count of days. */
  days: Record<string, number>;
}

/** The parts of `Progress` that hold items by id. */
export const SECTIONS = [
  'answers',
  'solved',
  'lessons',
  'drill',
  'assessments',
  'preferences',
] as const;
export type Section = (typeof SECTIONS)[number];

/** No item holds more reviews than this; the oldest go first. */
export const MAX_REVIEWS = 60;

export function emptyProgress(): Progress {
  return {
    version: VERSION,
    answers: {},
    solved: {},
    lessons: {},
    drill: {},
    assessments: {},
    preferences: {},
    days: {},
  };
}
