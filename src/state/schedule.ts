import { createEmptyCard, fsrs, type Card } from 'ts-fsrs';
import type { Answer, Progress, Review, Time } from './shape.ts';

/*
 * When to see a card again, by the FSRS algorithm of ts-fsrs. Cards are computed from the kept
 * reviews each time, so a better scheduler never meets data of an older one. Only pages that show
 * due dates import this file.
 */

const HOUR = 3_600_000;

/** Looks within this time of a counted one are the same sitting: they say nothing about memory. */
const SITTING = 8 * HOUR;

// Whole days and no dice: the same reviews give the same date on every machine.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** The FSRS card that these reviews lead to; undefined without any. */
export function cardOf(reviews: readonly Review[]): Card | undefined {
  let card: Card | undefined;
  for (const [at, grade] of reviews) {
    if (card && at - card.last_review!.getTime() < SITTING) continue;
    card = scheduler.next(card ?? createEmptyCard(at), at, grade).card;
  }
  return card;
}

/** The moment a card wants to be seen again. */
export function dueAt(reviews: readonly Review[]): Time | undefined {
  return cardOf(reviews)?.due.getTime();
}

/** Due at some time of the reader's day, and not looked at in this sitting. */
export function isDue(reviews: readonly Review[], now: Time = Date.now()): boolean {
  const card = cardOf(reviews);
  if (!card) return false;
  const evening = new Date(now).setHours(23, 59, 59, 999);
  return card.due.getTime() <= evening && now - card.last_review!.getTime() >= SITTING;
}

/** Whether a question comes back at all: recall always, a prediction once it was missed. */
export function isReviewed({ mode, reviews }: Answer): boolean {
  return mode === 'recall' || reviews.some(([, grade]) => grade === 1);
}

/** The ids of quiz questions that are due, longest overdue first. */
export function dueAnswers({ answers }: Progress, now: Time = Date.now()): string[] {
  return Object.entries(answers)
    .filter(([, answer]) => isReviewed(answer) && isDue(answer.reviews, now))
    .map(([id, { reviews }]) => [id, dueAt(reviews)!] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id);
}

/** The ids of interview questions that are due, longest overdue first. */
export function dueDrill({ drill }: Progress, now: Time = Date.now()): string[] {
  return Object.entries(drill)
    .filter(([, { reviews }]) => isDue(reviews, now))
    .map(([id, { reviews }]) => [id, dueAt(reviews)!] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id);
}
