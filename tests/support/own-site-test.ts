import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { buildServiceWorker, offlineManifest, readSite } from '@rope-handbook/course-kit';
import { dist, distBase, testBase } from '../../scripts/lib/paths.ts';
import { startStaticServer } from '../../scripts/lib/static-server.ts';
import { watchContext } from './watch-context.ts';

export { expect } from '@playwright/test';
export type { Page } from '@playwright/test';

/** A copy of the built site that one test may change, on a server that it may stop. */
export interface OwnSite {
  folder: string;
  url: string;
  origin: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Publishes a version in which two pages, `path/` and `labs/`, have this title. */
  publish(title: string): Promise<void>;
  /** Gives a page a title behind the back of the list of files. */
  retitle(page: string, title: string): void;
}

export const test = base.extend<{
  belowBase: boolean;
  expectedErrors: RegExp[];
  ownSite: OwnSite;
}>({
  belowBase: [false, { option: true }],
  expectedErrors: [[], { option: true }],
  ownSite: async ({ belowBase }, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'handbook-'));
    cpSync(belowBase ? distBase : dist, folder, { recursive: true });
    const options = { root: folder, base: belowBase ? testBase : '/' };
    let server = await startStaticServer(options);
    const { url, origin, port } = server;
    const retitle = (page: string, title: string): void => {
      const file = path.join(folder, page, 'index.html');
      const html = readFileSync(file, 'utf8').replace(/<h1([^>]*)>[^<]*/, `<h1$1>${title}`);
      writeFileSync(file, html);
    };
    await use({
      folder,
      url,
      origin,
      stop: () => server.close(),
      start: async () => void (server = await startStaticServer({ ...options, port })),
      retitle,
      async publish(title) {
        for (const page of ['path', 'labs']) retitle(page, title);
        const worker = await buildServiceWorker(offlineManifest(readSite(folder)));
        writeFileSync(path.join(folder, 'sw.js'), worker);
      },
    });
    await server.close().catch(() => {});
    rmSync(folder, { recursive: true });
  },
  context: async ({ context, ownSite, expectedErrors }, use) => {
    const complaints = watchContext(context, ownSite.origin, expectedErrors);
    await use(context);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  },
});
