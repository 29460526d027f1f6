import type { Check, Fault } from '../check.ts';
import { firstDifference } from '../source/first-difference.ts';
import { sourceOf, type Site } from './read-site.ts';

/** What components print, the sources do not show: so both languages are compared as built, too. */
export const sameIds: Check<Site> = {
  name: 'same-ids',
  promise: 'A page and its translation have the same heading, snippet, figure and question ids.',
  run: (site) =>
    [...site.pages.values()].flatMap((page) => {
      const translation = site.pages.get(`/es${page.url}`);
      if (!translation) return [];
      return (['headings', 'hooks'] as const).flatMap((part): Fault[] => {
        const at = firstDifference(page[part], translation[part]);
        if (at === undefined) return [];
        const name = part === 'headings' ? 'heading' : 'element';
        return [
          {
            ...sourceOf(site, translation),
            found: `${name} ${at + 1} of ${translation.url} is ${translation[part][at] ?? 'missing'}; of ${page.url} it is ${page[part][at] ?? 'missing'}.`,
            fix: 'Give both languages the same ids in the same order.',
          },
        ];
      });
    }),
};

export const uniqueIds: Check<Site> = {
  name: 'unique-ids',
  promise: 'No id is given twice on a page.',
  run: (site) =>
    [...site.pages.values()].flatMap((page) => {
      const twice = new Set(page.ids.filter((id, index) => page.ids.indexOf(id) !== index));
      return [...twice].map((id): Fault => ({
        ...sourceOf(site, page),
        found: `${page.url} has the id "${id}" more than once.`,
        fix: 'Make the id in the component from something unique on the page.',
      }));
    }),
};
