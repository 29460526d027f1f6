import { expect, test, type Page } from '../support/test.ts';
import { builtPages } from '../support/built-pages.ts';

const widths = [320, 360, 768, 1280];

for (const address of builtPages()) {
  test(`/${address} fits every width, without an error`, async ({ page }) => {
    await page.goto(address || './');
    await expect(page.locator('h1')).toHaveCount(1);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widerThanThePage(page), `at ${width} px`).toEqual([]);
    }
  });
}

/** The elements that make the page scroll sideways; none when it does not. */
function widerThanThePage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 0.5)
      .filter((element) => !scrolls(element.parentElement))
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    return wide.length ? wide.slice(0, 5) : ['something that has no box of its own'];
  });
}
