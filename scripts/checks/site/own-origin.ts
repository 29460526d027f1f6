import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shown } from '../../lib/paths.ts';
import type { Check, Fault } from '../check.ts';
import { internal, sourceOf, type Site } from './read-site.ts';

export const ownOrigin: Check<Site> = {
  name: 'own-origin',
  promise: 'Pages and styles load nothing from another site.',
  run(site) {
    const fix = 'Put the file into public/ or beside the page, and serve it from here.';
    const inPages = [...site.pages.values()].flatMap((page) =>
      page.links
        .filter(({ url, resource }) => resource && !url.startsWith('data:'))
        .filter(({ url }) => !internal(url, page.url))
        .map(({ url, via }): Fault => {
          return { ...sourceOf(site, page), found: `${page.url} has ${via}="${url}".`, fix };
        }),
    );
    const inStyles = [...site.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const css = readFileSync(path.join(site.root, file), 'utf8');
        const found = css.matchAll(/(?:url\(|@import)\s*['"]?((?:https?:)?\/\/[^'")\s]+)/g);
        return [...found].map(([, url]): Fault => {
          return { file: shown(path.join(site.root, file)), found: `A style loads ${url}`, fix };
        });
      });
    return [...inPages, ...inStyles];
  },
};
