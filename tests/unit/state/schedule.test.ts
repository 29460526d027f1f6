import { describe, expect, it } from 'vitest';
import { cardOf, dueAnswers, dueAt, dueDrill, isDue } from '../../../src/state/schedule.ts';
import { emptyProgress, type Grade, type Review } from '../../../src/state/shape.ts';
import { DAY, noon } from './fake-storage.ts';

/** Reviews at the given days of March, noon. */
const on = (...list: [day: number, grade: Grade][]): Review[] =>
  list.map(([day, grade]) => [noon(day), grade]);
/** The day of March a card is due. */
const dayOfMarch = (time: number | undefined): number => Math.round((time! - noon(0)) / DAY);

describe('due dates', () => {
  it('the better it went, the later it comes back', () => {
    const days = ([1, 2, 3, 4] as const).map((grade) => dayOfMarch(dueAt(on([1, grade]))));
    // The defaults of FSRS-6 as ts-fsrs 5.4.2 has them: 1, 2, 3 and 8 days.
    expect(days).toEqual([2, 3, 4, 9]);
  });

  it('a card remembered on time waits longer each time, and a miss brings it back soon', () => {
    const after = (...list: Review[]) => cardOf(list)!.scheduled_days;
    const good = on([1, 3], [4, 3]);
    expect(after(...good)).toBeGreaterThan(after(...on([1, 3])));
    expect(after(...good, [noon(14), 1])).toBeLessThan(4);
  });

  it('a second look in the same sitting says nothing about memory', () => {
    const sitting: Review[] = [
      [noon(1), 1],
      [noon(1) + 60_000, 4],
    ];
    expect(dueAt(sitting)).toBe(dueAt(on([1, 1])));
  });

  it('what is due in the evening is due all day, and not again in the same sitting', () => {
    const reviews = on([1, 1]);
    expect(isDue(reviews, noon(1) + 60_000)).toBe(false);
    expect(isDue(reviews, noon(2) - 5 * 3_600_000)).toBe(true);
    expect(isDue(reviews, noon(9))).toBe(true);
    expect(isDue([], noon(9))).toBe(false);
  });
});

describe('what comes back', () => {
  const answer = (mode: 'prediction' | 'recall', reviews: Review[]) => ({
    mode,
    given: 'a',
    correct: true,
    at: reviews.at(-1)![0],
    times: reviews.length,
    reviews,
  });

  it('recall questions, and predictions that were missed; longest overdue first', () => {
    const progress = {
      ...emptyProgress(),
      answers: {
        recalled: answer('recall', on([2, 3])),
        missed: answer('prediction', on([1, 1])),
        guessed: answer('prediction', on([1, 3])),
        fresh: answer('recall', on([9, 3])),
      },
    };
    expect(dueAnswers(progress, noon(10))).toEqual(['missed', 'recalled']);
    expect(dueAnswers(progress, noon(1) + 1)).toEqual([]);
  });

  it('interview questions by their own grades', () => {
    const drill = { yarn: { reviews: on([1, 4]) }, 'kv-cache': { reviews: on([1, 1]) } };
    expect(dueDrill({ ...emptyProgress(), drill }, noon(3))).toEqual(['kv-cache']);
  });
});
