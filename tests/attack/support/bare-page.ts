import { test as base, type Page } from '@playwright/test';
import type { Engine, Program, RunEvent, RunResult } from '@rope-handbook/live-code';
import { bareSiteFiles, serveFiles } from './bare-site.ts';
import { startCountingServer, type CountingServer } from './counting-server.ts';

/** What one run did, as plain data. */
export interface Observed {
  result: RunResult;
  /** Console text. */
  text: string;
  events: RunEvent[];
  /** Longest time the page's own thread did not answer, in milliseconds. */
  longestPause: number;
}

export interface BarePage {
  page: Page;
  run(files: string | Record<string, string>, timeoutMs?: number): Promise<Observed>;
}

declare global {
  /** What the bare page has: the engine's module, its libraries, and the engine a test made. */
  interface Window {
    liveCode: typeof import('@rope-handbook/live-code');
    liveCodeLibraries: Record<string, string>;
    engine: Engine;
  }
}

interface Fixtures {
  bare: BarePage;
}

interface WorkerFixtures {
  site: { origin: string; files: Record<string, string> };
  attacker: CountingServer;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const files = await bareSiteFiles();
      const server = await serveFiles(files);
      await use({ origin: server.origin, files });
      await server.close();
    },
    { scope: 'worker' },
  ],
  attacker: [
    async ({}, use) => {
      const server = await startCountingServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  bare: async ({ page, site, attacker }, use) => {
    attacker.hits.length = 0;
    await page.goto(`${site.origin}/`);
    await makeEngine(page);
    await use({ page, run: (files, timeoutMs) => runOn(page, files, timeoutMs) });
  },
});

export { expect } from '@playwright/test';

/** Creates `window.engine` on a page that has loaded engine.js. */
export async function makeEngine(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.engine = window.liveCode.createEngine({
      frameUrl: 'frame.html',
      libraries: window.liveCodeLibraries,
    });
  });
}

export function runOn(
  page: Page,
  files: string | Record<string, string>,
  timeoutMs = 2000,
): Promise<Observed> {
  const program: Program = {
    files: typeof files === 'string' ? { '/index.ts': files } : files,
    entry: '/index.ts',
    timeoutMs,
  };
  return page.evaluate(async (program) => {
    const events: RunEvent[] = [];
    let longestPause = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      const now = performance.now();
      longestPause = Math.max(longestPause, now - last);
      last = now;
    }, 4);
    const result = await window.engine.run(program, (event) => events.push(event));
    clearInterval(pulse);
    const entries = events.flatMap((event) => (event.type === 'console' ? event.entries : []));
    return { result, events, longestPause, text: window.liveCode.formatEntries(entries) };
  }, program);
}
