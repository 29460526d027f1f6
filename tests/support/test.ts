import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { dist, shown } from '../../scripts/lib/paths.ts';
import { startStaticServer, type StaticServer } from '../../scripts/lib/static-server.ts';
import { watchContext } from './watch-context.ts';

export { expect } from '@playwright/test';
export type { Page, Locator, BrowserContext } from '@playwright/test';

interface SiteOptions {
  /** The built site under test. */
  siteFolder: string;
  /** The path it was built for. */
  siteBase: string;
}

interface Allowances {
  /** Console messages that a test provokes on purpose; any other error fails it. */
  expectedErrors: RegExp[];
}

/**
 * The `test` of every browser test. It serves dist/ on a port of its own, and fails on an uncaught
 * error, an error in the console, or a request that leaves the site.
 */
export const test = base.extend<Allowances, SiteOptions & { site: StaticServer }>({
  siteFolder: [dist, { option: true, scope: 'worker' }],
  siteBase: ['/', { option: true, scope: 'worker' }],
  expectedErrors: [[], { option: true }],

  site: [
    async ({ siteFolder, siteBase }, use) => {
      if (!existsSync(path.join(siteFolder, 'index.html'))) {
        throw new Error(`There is no site in ${shown(siteFolder)}/. Run "npm run build" first.`);
      }
      const server = await startStaticServer({ root: siteFolder, base: siteBase });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  context: async ({ context, site, expectedErrors }, use) => {
    const complaints = watchContext(context, site.origin, expectedErrors);
    await use(context);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  },
});
