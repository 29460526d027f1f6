import type { Unreadable } from '../parts.ts';
import type { Lang } from '../text.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What the judge says about any exercise, in one language. `call` reads like `ropeApply(T = 3, d = 4)`. */
export interface Messages {
  missingExport(name: string, exported: readonly string[]): string;
  /** A built-in object was changed for good: `Math.abs`. */
  bentBuiltIn(place: string): string;
  threw(call: string, error: string, line?: number): string;
  unreadable(call: string, problem: Unreadable, place?: string): string;
  /** Without a place, the whole result is one number. */
  differs(call: string, place?: string): string;
  element(index: number, part: string): string;
  modified(call: string, argument: number, path: string): string;
  accepted(call: string): string;
  refusedGood(call: string, error: string): string;
  sharedResult(call: string, later: string): string;
  remembers(call: string): string;
  upTo(tolerance: string): string;
  /** A check that passed: how many calls it made and how far the worst number was off. */
  agreed(calls: number, difference: string): string;
  /** One number, and the list it stands in. */
  within(value: string, list: string): string;
  /** Between the explanations of two mistakes. */
  also: string;
}

const ALL: Record<Lang, Messages> = { en, es };

export function messagesFor(lang: Lang): Messages {
  return ALL[lang];
}
