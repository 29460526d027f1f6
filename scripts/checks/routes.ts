import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths.ts';

/** Routes of the site that are not content, as globs: `src/pages/files/[name].ts` is `/files/*`. */
export function siteRoutes(folder = path.join(root, 'src/pages')): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts|js|md|mdx)$/.test(file))
    .map((file) => {
      const route = file
        .split(path.sep)
        .join('/')
        .replaceAll(/\[\.\.\..*?\]/g, '**');
      const isPage = /\.(astro|md|mdx)$/.test(route);
      const name = route.replaceAll(/\[.*?\]/g, '*').replace(/\.[a-z]+$/, '');
      return `/${isPage ? `${name.replace(/(^|\/)index$/, '')}/` : name}`.replace('//', '/');
    });
}

export function matchesRoute(route: string, target: string): boolean {
  return path.matchesGlob(target.replace(/\/$/, ''), route.replace(/\/$/, ''));
}
