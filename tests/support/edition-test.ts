import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import {
  readSite,
  sealPages,
  selectCourse,
  toFileEdition,
  type Course,
  type Site,
} from '@rope-handbook/course-kit';
import { dist } from '../../scripts/lib/paths.ts';
import { watchContext } from './watch-context.ts';

export { expect } from '@playwright/test';
export type { Page } from '@playwright/test';

/** A course with everything that can be asked for: two languages, a day, a passphrase. */
export const course: Course = {
  name: 'test',
  title: { en: 'A small course', es: 'Un curso pequeño' },
  languages: ['en', 'es'],
  parts: [
    { title: { en: 'Read', es: 'Lee' }, pages: ['handbook/mental-model/rotate-dont-add'] },
    { title: { en: 'Do', es: 'Haz' }, pages: ['problems/rope-apply', 'path/rotate-one-pair'] },
  ],
  hints: { kind: 'until', day: '2020-01-31' },
  solutions: { kind: 'passphrase', passphrase: 'correct horse battery' },
};

export interface Edition {
  folder: string;
  /** Address of the folder, with a trailing slash. */
  url: string;
  /** Files of its pages. */
  pages: string[];
}

const open = (site: Site): Edition => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'handbook-'));
  for (const [file, content] of site) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  const pages = [...site.keys()].filter((file) => /(^|\/)index\.html$/.test(file)).sort();
  return { folder, url: `${pathToFileURL(folder).href}/`, pages };
};

/** Tests of what opens from the disk. They fail on any console error and on any request to a host. */
export const test = base.extend<object, { handbook: Edition; small: Edition }>({
  handbook: [
    async ({}, use) => {
      const edition = open(await toFileEdition(readSite(dist)));
      await use(edition);
      rmSync(edition.folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  small: [
    async ({}, use) => {
      const pages = await toFileEdition(selectCourse(readSite(dist), course));
      const edition = open(sealPages(pages, course));
      await use(edition);
      rmSync(edition.folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  context: async ({ context }, use) => {
    const complaints = watchContext(context, 'file:///');
    await use(context);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  },
});

/**
 * Runs the first snippet of the open page, if it has one. It has to end as it did at build: with an
 * error exactly when the printed output has one.
 */
export async function runFirstSnippet(page: Page): Promise<'ran' | 'none'> {
  const snippet = page.locator('live-code[data-snippet]').first();
  if ((await snippet.count()) === 0) return 'none';
  const fails = (await snippet.locator('[data-golden] .error').count()) > 0;
  await snippet.locator('[data-action="run"]').click();
  await page.waitForFunction(
    () =>
      /^(?:done|error|stopped|failed)$/.test(
        document.querySelector<HTMLElement>('live-code[data-snippet]')!.dataset['state']!,
      ),
    undefined,
    { timeout: 30_000 },
  );
  const state = await snippet.getAttribute('data-state');
  const wanted = fails ? /error|stopped/ : /done/;
  if (!wanted.test(state!)) throw new Error(`${page.url()}: its first snippet ends as ${state}.`);
  return 'ran';
}

/** From a page of the path on by clicks alone: five next pages, the theme, the other language. */
export async function clickThrough(page: Page): Promise<void> {
  for (let steps = 0; steps < 5; steps++) {
    const before = page.url();
    await page.locator('a[rel="next"]').click();
    await expect(page).not.toHaveURL(before);
    await expect(page.locator('h1')).not.toBeEmpty();
  }
  // The menu listens once the page's script has run.
  await page.waitForLoadState('load');
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/es\/path\//);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}

/** One of `count` shares of a list, so that a walk is several tests that run side by side. */
export const share = <T>(list: T[], index: number, count: number): T[] =>
  list.filter((_, at) => at % count === index);
