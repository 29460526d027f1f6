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
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${theme}: ${id} (${help})\n${target}\n${failureSummary}`,
        ),
      );
      expect(found.join('\n\n')).toBe('');
    }
  });
}
