import path from 'node:path';
import { shown } from '../../lib/paths.ts';
import type { Check, Fault } from '../check.ts';
import { fileName, languages } from '../content-tree.ts';
import { matchesRoute, siteRoutes } from '../routes.ts';
import type { Site } from './read-site.ts';

/** A wrong id in the loader builds nothing and nothing complains, so the pages are counted. */
export const pagesBuilt: Check<Site> = {
  name: 'pages-built',
  promise: 'Every content page is built once per language, and nothing else is.',
  run(site) {
    const expected = new Map<string, string>();
    for (const pair of site.tree.pairs) {
      if (pair.kind !== 'page') continue;
      for (const language of languages) {
        if (!pair[language]) continue;
        const folder = [language === 'es' ? 'es' : '', pair.folder].filter(Boolean).join('/');
        const file = path.join(site.tree.root, pair.folder, fileName(pair, language));
        // Static hosts look for this one by name.
        const url = folder === '404' ? '/404.html' : folder ? `/${folder}/` : '/';
        expected.set(url, shown(file));
      }
    }
    const missing = [...expected]
      .filter(([url]) => !site.pages.has(url))
      .map(([url, file]): Fault => ({
        file,
        found: `This page should be at ${url}, and was not built.`,
        fix: 'Check the ids that src/content-tree/page-id.ts makes, and that the page is no draft.',
      }));
    const routes = siteRoutes();
    const unexpected = [...site.pages.values()]
      .filter(({ url }) => url !== '/404.html' && !expected.has(url))
      .filter(({ url }) => !routes.some((route) => matchesRoute(route, neutral(url))))
      .map(({ url, file }): Fault => ({
        file: shown(file),
        found: `${url} was built from no content page and no route of src/pages.`,
        fix: 'Delete the folder of the built site and build again; if it stays, find what makes it.',
      }));
    return [...missing, ...unexpected];
  },
};

const neutral = (url: string) => url.replace(/^\/es(?=\/)/, '');
