import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../../scripts/lib/paths.ts';
import { startStaticServer } from '../../scripts/lib/static-server.ts';
import { largestPages } from '../support/built-pages.ts';
import { headersFor } from '../support/headers-file.ts';
import { expect, test as siteTest } from '../support/test.ts';

/** The built site, sent with the headers that it brings for its host. */
const test = siteTest.extend({
  site: [
    async ({}, use) => {
      const headers = headersFor(readFileSync(path.join(dist, '_headers'), 'utf8'));
      const server = await startStaticServer({ root: dist, headers });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

test('a walk through every section breaks no rule of the policy, snippets and search included', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI } = event;
      void (globalThis as any).tellViolation(
        `${location.pathname}: ${violatedDirective} ${blockedURI}`,
      );
    }),
  );
  for (const address of largestPages()) {
    const response = await page.goto(address || './');
    expect(response!.headers()['content-security-policy'], address).toContain("default-src 'none'");
    const snippet = page.locator('live-code[data-snippet]').first();
    if ((await snippet.count()) === 0) continue;
    await snippet.locator('[data-action="run"]').click();
    await expect(snippet).toHaveAttribute('data-state', /done|error/, { timeout: 30_000 });
    await snippet.locator('[data-action="edit"]').click();
    await expect(snippet.locator('.cm-content')).toBeVisible();
  }
  await page.goto('./');
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('frequency');
  await expect(page.locator('.pagefind-ui__result').first()).toBeVisible();
  expect(violations).toEqual([]);
});

test.describe('code that did not come with the pages', () => {
  test.use({ expectedErrors: [/Content Security Policy/] });

  test('is refused', async ({ page }) => {
    await page.goto('path/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.planted = true';
      document.head.append(script);
      return 'planted' in globalThis;
    });
    expect(ran).toBe(false);
  });
});

test('files named by their content may be cached for a year, pages and the worker may not', async ({
  page,
  request,
}) => {
  const styles: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/_astro/')) styles.push(response.headers()['cache-control']!);
  });
  await page.goto('./');
  expect(styles.length).toBeGreaterThan(0);
  expect(new Set(styles)).toEqual(new Set(['public, max-age=31536000, immutable']));
  for (const address of ['./', 'sw.js']) {
    expect((await request.get(address)).headers()['cache-control']).toBe('no-cache');
  }
});
