import { dueDrill } from '../../state/schedule.ts';
import type { Progress, Time } from '../../state/index.ts';

export interface Choice {
  /** In the order of the pages. */
  candidates: readonly string[];
  order: 'due' | 'random';
  /** Asked just now; not again at once, if there is another one. */
  last?: string;
}

/**
 * The question to ask: what is due first, longest overdue; then one never asked, in the order of the
 * pages; then the one asked longest ago. Or any of them. Undefined when there is none at all.
 */
export function chooseQuestion(
  { candidates, order, last }: Choice,
  progress: Progress,
  now: Time = Date.now(),
  random: () => number = Math.random,
): { id: string; why: 'due' | 'new' | 'warm' | 'random' } | undefined {
  const others = candidates.length > 1 ? candidates.filter((id) => id !== last) : candidates;
  if (others.length === 0) return undefined;
  if (order === 'random')
    return { id: others[Math.floor(random() * others.length)]!, why: 'random' };
  const due = dueDrill(progress, now).find((id) => others.includes(id));
  if (due !== undefined) return { id: due, why: 'due' };
  const fresh = others.find((id) => !progress.drill[id]);
  if (fresh !== undefined) return { id: fresh, why: 'new' };
  const asked = (id: string): Time => progress.drill[id]!.reviews.at(-1)?.[0] ?? 0;
  return { id: [...others].sort((a, b) => asked(a) - asked(b))[0]!, why: 'warm' };
}
