import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { getAttribute, setAttribute } from '@parse5/tools';
import type { AstroIntegration } from 'astro';
import { parse, serialize } from 'parse5';
import { learningPath } from '../content-tree/learning-path.ts';
import { localizedPath } from '../i18n/localized-path.ts';
import { find, findAll, has } from './booklet/find.ts';
import { childrenOf, make } from './booklet/html.ts';
import { makeLesson } from './booklet/make-lesson.ts';

/**
 * Fills `/path/booklet/` with the lessons as they were built. Has to come before what reads finished
 * pages: the search index, the service worker, the headers.
 */
export function booklet(): AstroIntegration {
  let base = '/';
  return {
    name: 'booklet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await fillBooklet(dir, 'en', base);
        await fillBooklet(dir, 'es', base);
      },
    },
  };
}

async function fillBooklet(dir: URL, language: 'en' | 'es', base: string): Promise<void> {
  const file = (id: string) =>
    new URL(`${localizedPath(`/path/${id}/`, language, '').slice(1)}index.html`, dir);
  // A content tree of tests need not have the page.
  if (!existsSync(file('booklet'))) return;
  const page = parse(await readFile(file('booklet'), 'utf8'));
  const place = find(page, has('data-booklet'));
  if (!place) throw new Error(`path/booklet (${language}) lacks <Booklet />, where lessons go.`);
  const ids = learningPath().flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const lessons = await Promise.all(
    ids.map(async (id, index) =>
      makeLesson({
        id,
        number: index + 1,
        language,
        html: await readFile(file(id), 'utf8'),
        address: localizedPath(`/path/${id}/`, language, base),
      }),
    ),
  );
  place.childNodes = childrenOf(make('div', {}, ...lessons));
  for (const child of place.childNodes) child.parentNode = place;
  for (const link of findAll(page, has('data-booklet-link')))
    setAttribute(link, 'href', `#${getAttribute(link, 'data-booklet-link')}`);
  await writeFile(file('booklet'), serialize(page));
}
