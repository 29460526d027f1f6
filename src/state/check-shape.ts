import {
  SECTIONS,
  emptyProgress,
  type Answer,
  type Drill,
  type Json,
  type Lesson,
  type Note,
  type Progress,
  type Review,
  type Section,
  type Solved,
} from './shape.ts';

/** Folders and questions. */
const ID = /^[a-z0-9][a-z0-9/._-]{0,119}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Fields = Record<string, unknown>;

/**
 * Data of the current version, item by item: what is sound comes back in `progress`, and `damaged`
 * counts what is not. One broken item never costs the others.
 */
export function checkShape(data: unknown): { progress: Progress; damaged: number } {
  const progress = emptyProgress();
  if (!isFields(data)) return { progress, damaged: 1 };
  let damaged = 0;
  for (const section of SECTIONS) {
    const items = data[section] ?? {};
    if (!isFields(items)) {
      damaged++;
      continue;
    }
    for (const [id, item] of Object.entries(items)) {
      if (isId(id) && isFields(item) && sound[section](item))
        (progress[section] as Fields)[id] = item;
      else damaged++;
    }
  }
  const days = data['days'] ?? {};
  for (const [day, count] of Object.entries(isFields(days) ? days : { days })) {
    if (DAY.test(day) && isCount(count)) progress.days[day] = count;
    else damaged++;
  }
  return { progress, damaged };
}

/** Nor a name that every object has by birth, such as `constructor`. */
export const isId = (id: string): boolean => ID.test(id) && !(id in {});

const sound: Record<Section, (item: Fields) => boolean> = {
  answers: ({
    mode,
    given,
    correct,
    misconception,
    at,
    times,
    reviews,
  }: Fields & Partial<Answer>) =>
    (mode === 'prediction' || mode === 'recall') &&
    typeof given === 'string' &&
    typeof correct === 'boolean' &&
    (misconception === undefined || typeof misconception === 'string') &&
    isTime(at) &&
    isCount(times) &&
    areReviews(reviews),
  solved: ({ passed, total, at }: Fields & Partial<Solved>) =>
    isCount(passed) && isCount(total) && passed <= total && isTime(at),
  lessons: ({ opened, done, at }: Fields & Partial<Lesson>) =>
    isTime(opened) && typeof done === 'boolean' && isTime(at),
  drill: ({ reviews }: Fields & Partial<Drill>) => areReviews(reviews),
  assessments: isNote,
  preferences: isNote,
};

function isNote({ at, value }: Fields & Partial<Note>): boolean {
  return isTime(at) && isJson(value);
}

function areReviews(value: unknown): value is Review[] {
  return (
    Array.isArray(value) &&
    value.every(
      (review) =>
        Array.isArray(review) &&
        review.length === 2 &&
        isTime(review[0]) &&
        [1, 2, 3, 4].includes(review[1]),
    )
  );
}

/** What JSON can say. Read from JSON it always is; a component may hand over anything. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > 20) return false;
  return Object.values(value).every((inner) => isJson(inner, depth + 1));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A date that `Date` can hold. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
