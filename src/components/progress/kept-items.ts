import type { Progress, Section, Time } from '../../state/index.ts';
import type { KeptStrings } from './kept-strings.ts';

/** What the page knows of ids: titles of pages by folder, and the page each question stands on. */
export interface Names {
  pages: Record<string, string>;
  questions: Record<string, string>;
}

export interface KeptItem {
  section: Section;
  id: string;
  title: string;
  /** The page it belongs to; none for what has no page (any more). */
  folder?: string;
  state: string;
  at?: Time;
}

/** Everything kept, item by item, the latest first within its section. */
export function keptItems(progress: Progress, names: Names, t: KeptStrings): KeptItem[] {
  const { states } = t;
  const item = (
    section: Section,
    id: string,
    folder: string | undefined,
    state: string,
    at?: Time,
  ): KeptItem => {
    const title = (folder !== undefined && names.pages[folder]) || id;
    const known = folder !== undefined && folder in names.pages ? { folder } : {};
    return { section, id, title, state, ...known, ...(at ? { at } : {}) };
  };
  return [
    ...Object.entries(progress.lessons).map(([id, { done, opened, at }]) =>
      item('lessons', id, `path/${id}`, done ? states.done : states.opened, done ? at : opened),
    ),
    ...Object.entries(progress.answers).map(([id, { correct, at }]) =>
      item('answers', id, names.questions[id], correct ? states.right : states.wrong, at),
    ),
    ...Object.entries(progress.drill).map(([id, { reviews }]) =>
      item(
        'drill',
        id,
        `handbook/interview/${id}`,
        states.reviews(reviews.length),
        reviews.at(-1)?.[0],
      ),
    ),
    ...Object.entries(progress.solved).map(([id, { passed, total, at }]) =>
      item('solved', id, pageOf(id, names), states.passed(passed, total), at),
    ),
    ...Object.entries(progress.assessments).map(([id, { at }]) =>
      item('assessments', id, `path/${id}`, '', at),
    ),
    ...Object.entries(progress.preferences).map(([id, { at }]) => ({
      ...item('preferences', id, undefined, '', at),
      title: t.preferences[id] ?? id,
    })),
  ].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

/** A problem is a page; the goal of a snippet stands on the page of its folder. */
const pageOf = (id: string, { pages }: Names): string =>
  id in pages ? id : id.slice(0, Math.max(0, id.lastIndexOf('/')));
