import type { Page } from './test.ts';

/** The elements that make the page scroll sideways; none when it does not. */
export function widerThanThePage(page: Page): Promise<string[]> {
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
