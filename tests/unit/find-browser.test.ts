import { existsSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../support/find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('a browser is found on this machine', async () => {
  vi.stubEnv('ROPE_BROWSER', undefined);
  expect(existsSync((await findBrowser()).executablePath)).toBe(true);
});

test('a wrong ROPE_BROWSER is named, not passed over', async () => {
  vi.stubEnv('ROPE_BROWSER', '/no/such/browser');
  await expect(findBrowser()).rejects.toThrow('ROPE_BROWSER is /no/such/browser');
});

test('without a browser on the machine, the npm package brings one, or a sentence says what to do', async () => {
  vi.stubEnv('ROPE_BROWSER', undefined);
  vi.stubEnv('ROPE_SKIP_SYSTEM', '1');
  if (process.platform === 'linux' && process.arch === 'x64') {
    const browser = await findBrowser();
    expect(browser.source).toBe('npm package');
    expect(existsSync(browser.executablePath)).toBe(true);
  } else {
    await expect(findBrowser()).rejects.toThrow('No browser found for the tests. Install Chrome');
  }
});
