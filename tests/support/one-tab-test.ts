import type { Page } from '@playwright/test';
import { test as siteTest } from './test.ts';
import { watchContext } from './watch-context.ts';

export { expect } from './test.ts';
export type { Page } from './test.ts';

/**
 * The `test` of what only looks at pages, one after the other in the same tab: a new tab for each
 * costs more than the look. Nothing may be stored or pressed there that the next page would notice.
 */
export const test = siteTest.extend<
  { tab: Page },
  { watchedTab: { page: Page; complaints: string[] } }
>({
  watchedTab: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce' });
      const complaints = watchContext(context, site.origin);
      await use({ page: await context.newPage(), complaints });
      await context.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ watchedTab: { page, complaints } }, use) => {
    complaints.length = 0;
    await use(page);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  },
});
