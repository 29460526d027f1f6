import { distBase, testBase } from '../../scripts/lib/paths.ts';
import { largestPages } from '../support/built-pages.ts';
import { crawl } from '../support/crawl.ts';
import { expect, test } from '../support/test.ts';

// The same site in a folder of a host, as on a university's server or GitHub Pages.
// `npm test` builds it; by hand: npm run build -- --base /rope --outDir .cache/dist-base
test.use({ siteFolder: distBase, siteBase: testBase });

test('every link, in both languages, stays below the base path and is answered', async ({
  site,
}) => {
  const { visited, broken } = await crawl(site.url);
  expect(broken).toEqual([]);
  expect(visited).toContain(`${testBase}/es/`);
  expect(visited.filter((path) => !path.startsWith(`${testBase}/`))).toEqual([]);
});

for (const address of largestPages()) {
  test(`/${address} works below a base path`, async ({ page }) => {
    await page.goto(address || './', { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    const other = page.locator('[data-language-switch]').first();
    await other.click();
    await expect(page.locator('h1')).toBeVisible();
    expect(new URL(page.url()).pathname.startsWith(`${testBase}/`)).toBe(true);
  });
}

test('search finds pages below a base path', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('frequency');
  await page.locator(`dialog a[href^="${testBase}/handbook/"]`).first().click();
  await expect(page.locator('main h1')).toBeVisible();
});
