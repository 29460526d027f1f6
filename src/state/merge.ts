import {
  MAX_REVIEWS,
  emptyProgress,
  type Answer,
  type Lesson,
  type Progress,
  type Review,
  type Solved,
} from './shape.ts';

/**
 * Two readers' memories of the same person as one: nothing that either knows is lost. Per item the
 * newer state wins, reviews are united, the better result stays. The order does not matter, and
 * merging the same thing twice changes nothing.
 */
export function merge(a: Progress, b: Progress): Progress {
  return {
    ...emptyProgress(),
    answers: both(a.answers, b.answers, mergeAnswers),
    solved: both(a.solved, b.solved, better),
    lessons: both(a.lessons, b.lessons, mergeLessons),
    drill: both(a.drill, b.drill, (x, y) => ({ reviews: mergeReviews(x.reviews, y.reviews) })),
    assessments: both(a.assessments, b.assessments, newer),
    preferences: both(a.preferences, b.preferences, newer),
    days: both(a.days, b.days, Math.max),
  };
}

function both<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  one: (x: T, y: T) => T,
): Record<string, T> {
  const merged = { ...a };
  for (const [id, item] of Object.entries(b))
    merged[id] = Object.hasOwn(a, id) ? one(a[id]!, item) : item;
  return merged;
}

/** The later one; of two at the same moment always the same one, whichever comes first. */
export function newer<T extends { at: number }>(x: T, y: T): T {
  if (x.at !== y.at) return x.at > y.at ? x : y;
  return JSON.stringify(x) >= JSON.stringify(y) ? x : y;
}

function mergeAnswers(x: Answer, y: Answer): Answer {
  const reviews = mergeReviews(x.reviews, y.reviews);
  // What is united has no say in which of two at the same moment wins: it grows with every merge.
  const [p, q] = [x, y].map((answer) => ({ ...answer, times: 0, reviews: [] }));
  return { ...newer(p!, q!), times: Math.max(x.times, y.times), reviews };
}

function mergeLessons(x: Lesson, y: Lesson): Lesson {
  const [p, q] = [x, y].map((lesson) => ({ ...lesson, opened: 0 }));
  return { ...newer(p!, q!), opened: Math.max(x.opened, y.opened) };
}

/** More checks passed; of equal results the one reached first. */
export function better(x: Solved, y: Solved): Solved {
  const [p, q] = [x.passed / Math.max(1, x.total), y.passed / Math.max(1, y.total)];
  if (p !== q) return p > q ? x : y;
  if (x.at !== y.at) return x.at < y.at ? x : y;
  return x.total >= y.total ? x : y;
}

/** All of both, in order of time; the same moment counts once, with the lower grade if they differ. */
export function mergeReviews(a: readonly Review[], b: readonly Review[]): Review[] {
  const byTime = new Map<number, Review>();
  for (const review of [...a, ...b]) {
    const known = byTime.get(review[0]);
    if (!known || review[1] < known[1]) byTime.set(review[0], review);
  }
  return [...byTime.values()].sort(([x], [y]) => x - y).slice(-MAX_REVIEWS);
}
