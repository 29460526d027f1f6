import { expect, test, type Page } from '../support/test.ts';
import { axe, violations } from '../support/axe.ts';
import { builtPages } from '../support/built-pages.ts';
import { widerThanThePage } from '../support/page-width.ts';

const widths = [320, 360, 768, 1280];

// One visit for all of it: opening a page costs more than looking at it.
for (const address of builtPages()) {
  test(`/${address} fits every width and has nothing that axe can find`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address || './');
    await expect(page.locator('h1')).toHaveCount(1);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await widerThanThePage(page), `at ${width} px`).toEqual([]);
    }
    await setTheme(page, 'light');
    expect.soft(await violations(page)).toBe('');
    // Only colours differ in the other theme.
    await setTheme(page, 'dark');
    const contrast = axe(page).withRules('color-contrast');
    expect.soft(await violations(page, contrast), 'in the dark').toBe('');
  });
}

const setTheme = (page: Page, theme: string) =>
  page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme);
