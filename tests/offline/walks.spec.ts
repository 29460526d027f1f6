import { builtPages } from '../support/built-pages.ts';
import { runFirstSnippet } from '../support/edition-test.ts';
import { expect, test } from '../support/own-site-test.ts';

/*
 * Every page of the editions that have a server. At the root of a plain host, tests/e2e/every-page
 * opens each one. Snippets are the same code as in the edition that opens from the disk, where each
 * page runs one; here every fifteenth page does. ROPE_WALK_EVERY=1 runs one on each, in four minutes.
 */
const EVERY = Number(process.env['ROPE_WALK_EVERY'] ?? 15);
test.setTimeout(900_000);

test.describe('below a base path', () => {
  test.use({ belowBase: true });

  test('every page opens without an error and asks no other host', async ({ page, ownSite }) => {
    for (const [index, address] of builtPages(ownSite.folder).entries()) {
      const response = await page.goto(ownSite.url + address);
      expect(response!.status(), address).toBe(200);
      await expect(page.locator('h1'), address).not.toBeEmpty();
      if (index % EVERY === 0) await runFirstSnippet(page);
    }
  });
});

test('kept on the device, every page opens with the server gone', async ({ page, ownSite }) => {
  await page.goto(`${ownSite.url}course/offline/`);
  await page.getByRole('button', { name: /^Keep it offline/ }).click();
  await expect(page.getByText('is on this device')).toBeVisible({ timeout: 120_000 });
  await ownSite.stop();
  for (const [index, address] of builtPages(ownSite.folder).entries()) {
    await page.goto(ownSite.url + address);
    await expect(page.locator('h1'), address).not.toBeEmpty();
    await expect(page.locator('h1'), address).not.toHaveText(/Not in your offline copy|No está en/);
    if (index % EVERY === 0) await runFirstSnippet(page);
  }
});
