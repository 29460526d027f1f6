import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '../support/test.ts';
import { builtPages } from '../support/built-pages.ts';

for (const address of builtPages()) {
  test(`/${address} has nothing that axe can find, in light and dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address || './');
    await setTheme(page, 'light');
    expect((await violations(page, new AxeBuilder({ page }))).join('\n\n')).toBe('');
    // Only colours differ in the other theme.
    await setTheme(page, 'dark');
    const contrast = new AxeBuilder({ page }).withRules('color-contrast');
    expect((await violations(page, contrast)).join('\n\n'), 'in the dark').toBe('');
  });
}

const setTheme = (page: Page, theme: string) =>
  page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme);

/** One text per broken rule: a colour that is too pale fails in every line that uses it. */
async function violations(page: Page, axe: AxeBuilder): Promise<string[]> {
  const { violations: broken } = await axe.analyze();
  const texts: string[] = [];
  for (const { id, help, nodes } of broken) {
    const found = [];
    for (const node of nodes) {
      // axe takes a header that is a formula for an empty one: it does not read MathML.
      if (id === 'empty-table-header' && (await holdsMath(page, String(node.target[0])))) continue;
      found.push(`${node.target}\n${node.failureSummary}`);
    }
    if (found.length === 0) continue;
    texts.push([`${id} (${help}), ${found.length} times`, ...found.slice(0, 3)].join('\n'));
  }
  return texts;
}

const holdsMath = (page: Page, selector: string) =>
  page.evaluate((path) => Boolean(document.querySelector(path)?.querySelector('math')), selector);
