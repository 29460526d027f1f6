import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/test.ts';
import { builtPages } from '../support/built-pages.ts';

for (const address of builtPages()) {
  test(`/${address} has nothing that axe can find, in light and dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address || './');
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      // One entry per rule: a colour that is too pale fails in every line that uses it.
      const found = violations.map(({ id, help, nodes }) =>
        [
          `${theme}: ${id} (${help}), ${nodes.length} times, such as`,
          ...nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}\n${failureSummary}`),
        ].join('\n'),
      );
      expect(found.join('\n\n')).toBe('');
    }
  });
}
