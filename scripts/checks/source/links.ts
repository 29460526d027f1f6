import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, shown } from '../../lib/paths.ts';
import type { Check, Fault } from '../check.ts';
import { mdxFiles, type ContentTree } from '../content-tree.ts';
import { didYouMean } from '../nearest.ts';
import { matchesRoute, siteRoutes } from '../routes.ts';

export const sourceLinks: Check<ContentTree> = {
  name: 'links',
  promise: 'Every link between pages leads to a page that exists.',
  run(tree) {
    const pages = new Set(
      tree.pairs
        .filter(({ kind }) => kind === 'page')
        .map(({ folder }) => (folder ? `/${folder}/` : '/')),
    );
    const routes = siteRoutes();
    return mdxFiles(tree).flatMap(({ mdx }) =>
      mdx.links.flatMap(({ url, line }): Fault[] => {
        const trouble = judge(url, pages, routes);
        return trouble ? [{ file: shown(mdx.file), line, ...trouble }] : [];
      }),
    );
  },
};

function judge(
  url: string,
  pages: Set<string>,
  routes: string[],
): Pick<Fault, 'found' | 'fix'> | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//') || url.startsWith('#')) return;
  const target = url.replace(/[?#].*$/, '');
  if (!target.startsWith('/')) {
    return {
      found: `The link ${url} is relative.`,
      fix: 'Start at the root: /handbook/traps/mixed-pairing/. Language and base path are added for you.',
    };
  }
  const inEnglish = target.replace(/^\/es(?=\/|$)/, '') || '/';
  if (pages.has(inEnglish) || routes.some((route) => matchesRoute(route, inEnglish))) return;
  if (pages.has(`${inEnglish}/`)) {
    return { found: `The link ${url} lacks its last slash.`, fix: `Write ${target}/` };
  }
  if (existsSync(path.join(root, 'public', target)) && !target.endsWith('/')) return;
  return {
    found: `The link ${url} leads nowhere.${didYouMean(inEnglish, pages)}`,
    fix: `Correct it, or write the page: content${inEnglish.replace(/\/?$/, '/')}en.mdx and es.mdx`,
  };
}
