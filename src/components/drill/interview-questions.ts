import { getCollection, type CollectionEntry } from 'astro:content';
import { href, type Language } from '../../i18n/localized-path.ts';

export const LEVELS = ['junior', 'senior', 'staff'] as const;
export type Level = (typeof LEVELS)[number];

export interface InterviewQuestion {
  /** Its folder: what progress calls it. */
  id: string;
  title: string;
  level: Level;
  href: string;
  entry: CollectionEntry<'docs'>;
}

/** The interview questions in their order: the pages that name a level. */
export async function interviewQuestions(language: Language): Promise<InterviewQuestion[]> {
  const prefix = `${language === 'es' ? 'es/' : ''}handbook/interview/`;
  const entries = await getCollection(
    'docs',
    ({ id, data }) => id.startsWith(prefix) && data.level !== undefined,
  );
  return entries
    .map((entry) => {
      const id = entry.id.slice(prefix.length);
      return {
        id,
        title: entry.data.title,
        level: entry.data.level!,
        href: href(`/handbook/interview/${id}/`, language),
        entry,
      };
    })
    .sort((a, b) => (a.entry.data.order ?? 0) - (b.entry.data.order ?? 0));
}
