import type { Progress, Time } from './shape.ts';

/** The reader's calendar day, such as `2026-03-01`. */
export function dayOf(at: Time): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The quiet count: days with something done, in all and in a row up to today or yesterday. */
export function dayCounts(
  { days }: Progress,
  now: Time = Date.now(),
): { total: number; inARow: number; today: number } {
  const done = (back: number): number => days[dayOf(noonBefore(now, back))] ?? 0;
  let inARow = 0;
  for (let back = done(0) > 0 ? 0 : 1; done(back) > 0; back++) inARow++;
  return { total: Object.keys(days).length, inARow, today: done(0) };
}

/** Noon so many days ago: a clock change never skips or doubles a day. */
function noonBefore(now: Time, days: number): Time {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - days, 12).getTime();
}
