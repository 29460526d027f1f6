import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../../scripts/lib/paths.ts';

/** Addresses of all built pages, such as `path/` or `es/path/`; '' is the home page. */
export function builtPages(folder = dist): string[] {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error('There is no built site. Run "npm run build" first.');
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/** Documents to print: every lesson on one page is what the reader asks for there. */
const printed = /(^|\/)path\/booklet\/$/;

/** Per section of the site the page with the most HTML: what holds there holds for its neighbours. */
export function largestPages(folder = dist): string[] {
  const largest = new Map<string, { page: string; size: number }>();
  for (const page of builtPages(folder)) {
    if (printed.test(page)) continue;
    const section = page
      .split('/')
      .slice(0, page.startsWith('handbook/') ? 2 : 1)
      .join('/');
    const { size } = statSync(path.join(folder, page, 'index.html'));
    if (size > (largest.get(section)?.size ?? 0)) largest.set(section, { page, size });
  }
  return [...largest.values()].map(({ page }) => page);
}
