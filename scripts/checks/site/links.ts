import type { Check, Fault } from '../check.ts';
import { didYouMean } from '../nearest.ts';
import { fileAt, internal, sourceOf, type Site } from './read-site.ts';

export const builtLinks: Check<Site> = {
  name: 'built-links',
  promise: 'Every link and every file that a built page names is there.',
  run: (site) =>
    [...site.pages.values()].flatMap((page) =>
      page.links.flatMap(({ url, via }): Fault[] => {
        const target = internal(url, page.url);
        if (!target || fileAt(site, target.pathname)) return [];
        const source = sourceOf(site, page, url);
        const slash = fileAt(site, `${target.pathname}/`) ? ' It lacks its last slash.' : '';
        const meant = slash || didYouMean(target.pathname, site.pages.keys());
        return [
          {
            ...source,
            found: `${page.url} has ${via}="${url}", and the built site has no such file.${meant}`,
            fix: source.line
              ? 'Correct the link.'
              : 'The page does not write this link itself; correct the component or data file it comes from.',
          },
        ];
      }),
    ),
};

export const builtAnchors: Check<Site> = {
  name: 'built-anchors',
  promise: 'Every link to a part of a page finds that part.',
  run: (site) =>
    [...site.pages.values()].flatMap((page) =>
      page.links.flatMap(({ url, resource }): Fault[] => {
        const target = internal(url, page.url);
        const goal = target && site.pages.get(target.pathname);
        const id = target && decodeURIComponent(target.hash.slice(1));
        // A hash that carries data (a shared program, a state) names no part.
        if (!goal || !id || resource || id.includes('=') || goal.ids.includes(id)) return [];
        return [
          {
            ...sourceOf(site, page, url),
            found: `${page.url} links to ${url}, but ${goal.url} has no part with the id "${id}".${didYouMean(id, goal.ids)}`,
            fix: `Correct the link, or give the heading in ${sourceOf(site, goal).file} the id {#${id}}.`,
          },
        ];
      }),
    ),
};
