import type { Progress } from '../../state/index.ts';

/**
 * Where a reader goes on: the lesson opened last, if it is not done; else the first one that is not
 * done after the last done one; else any that is not done; undefined when all are.
 *
 * @param lessons ids in the order of the path
 */
export function nextLesson(
  lessons: readonly string[],
  { lessons: known }: Pick<Progress, 'lessons'>,
): { id: string; why: 'begin' | 'opened' | 'next' } | undefined {
  const open = lessons.filter((id) => !known[id]?.done);
  const opened = lessons
    .filter((id) => known[id])
    .sort((a, b) => known[b]!.opened - known[a]!.opened);
  const last = opened[0];
  if (last === undefined) return open[0] === undefined ? undefined : { id: open[0], why: 'begin' };
  if (!known[last]!.done) return { id: last, why: 'opened' };
  const after = lessons.slice(lessons.indexOf(last) + 1).find((id) => open.includes(id));
  const id = after ?? open[0];
  return id === undefined ? undefined : { id, why: 'next' };
}
