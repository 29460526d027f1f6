import { expect, test } from '../support/one-tab-test.ts';
import { useTheme, violations, type Theme } from '../support/axe.ts';
import { builtPages } from '../support/built-pages.ts';
import { widerThanThePage } from '../support/page-width.ts';

const widths = [320, 360, 768, 1280];

// A page and its translation are the same elements: one is looked at in each theme.
const themeOf = (address: string): Theme => (address.startsWith('es/') ? 'dark' : 'light');

// One visit for all of it: opening a page costs more than looking at it.
for (const address of builtPages()) {
  test(`/${address} fits every width and has nothing that axe can find`, async ({ tab }) => {
    await tab.goto(address || './');
    await expect(tab.locator('h1')).toHaveCount(1);
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      expect.soft(await widerThanThePage(tab), `at ${width} px`).toEqual([]);
    }
    await useTheme(tab, themeOf(address));
    expect.soft(await violations(tab)).toBe('');
  });
}
