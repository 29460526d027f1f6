import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/find-browser.ts';

// Every worker process reads this file again; the first answer is handed on.
process.env['ROPE_TEST_BROWSER'] ??= JSON.stringify(await findBrowser());
const { executablePath, args, env } = JSON.parse(process.env['ROPE_TEST_BROWSER']);

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Two slow cores shared with two browsers: what is stuck stays stuck, what is slow gets there.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['ROPE_TEST_REPORT']
    ? [['json', { outputFile: process.env['ROPE_TEST_REPORT'] }]]
    : [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      env,
      // Nothing but this machine has an address, in case a request escapes the fixture's watch.
      args: [
        ...args,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
});
