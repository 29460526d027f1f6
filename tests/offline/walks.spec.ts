import { builtPages } from '../support/built-pages.ts';
import { clickThrough, runFirstSnippet } from '../support/edition-test.ts';
import { expect, test, type OwnSite, type Page } from '../support/own-site-test.ts';

/*
 * Every page of the editions that have a server, with its first snippet. At the root of a plain
 * host, tests/e2e/every-page opens each one.
 */
test.setTimeout(900_000);

/** Opens every page and runs its first snippet; returns how many there were. */
async function walk(page: Page, { url, folder }: OwnSite): Promise<number> {
  let ran = 0;
  for (const address of builtPages(folder)) {
    const response = await page.goto(url + address);
    expect(response!.status(), address).toBe(200);
    await expect(page.locator('h1'), address).not.toBeEmpty();
    await expect(page.locator('h1'), address).not.toHaveText(/Not in your offline copy|No está en/);
    if ((await runFirstSnippet(page)) === 'ran') ran += 1;
  }
  return ran;
}

test.describe('below a base path', () => {
  test.use({ belowBase: true });

  test('every page opens without an error, runs its snippet and asks no other host', async ({
    page,
    ownSite,
  }) => {
    expect(await walk(page, ownSite)).toBeGreaterThan(100);
    await page.goto(`${ownSite.url}path/`);
    await clickThrough(page);
  });
});

test('kept on the device, every page opens and runs its snippet with the server gone', async ({
  page,
  ownSite,
}) => {
  await page.goto(`${ownSite.url}course/offline/`);
  await page.getByRole('button', { name: /^Keep it offline/ }).click();
  await expect(page.getByText('is on this device')).toBeVisible({ timeout: 120_000 });
  await ownSite.stop();
  expect(await walk(page, ownSite)).toBeGreaterThan(100);
  await page.goto(`${ownSite.url}path/`);
  await clickThrough(page);
});
