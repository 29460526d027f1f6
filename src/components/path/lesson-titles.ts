import { getEntry } from 'astro:content';
import { learningPath } from '../../content-tree/learning-path.ts';
import { href, type Language } from '../../i18n/localized-path.ts';

export interface ListedLesson {
  id: string;
  minutes: number;
  title: string;
  description: string;
  href: string;
  /** Place in the whole path, from 1. */
  number: number;
}

/** Phases and lessons of path.yaml, with titles and descriptions from the lessons' own pages. */
export async function listedPhases(
  language: Language,
): Promise<{ id: string; title: string; minutes: number; lessons: ListedLesson[] }[]> {
  let number = 0;
  const phases = [];
  for (const { id, title, lessons } of learningPath()) {
    const listed: ListedLesson[] = [];
    for (const lesson of lessons) {
      const page = await getEntry('docs', `${language === 'es' ? 'es/' : ''}path/${lesson.id}`);
      listed.push({
        ...lesson,
        title: page?.data.title ?? lesson.id,
        description: page?.data.description ?? '',
        href: href(`/path/${lesson.id}/`, language),
        number: ++number,
      });
    }
    const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    phases.push({ id, title: title[language], minutes, lessons: listed });
  }
  return phases;
}
