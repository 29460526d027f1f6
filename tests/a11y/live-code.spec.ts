import AxeBuilder from '@axe-core/playwright';
import { expect, ids, test, type Page } from '../support/block-test.ts';

/** What axe finds wrong in the code blocks of the page, each with its rule and place. */
async function faults(page: Page): Promise<string[]> {
  // A drawing's frame runs no script, axe's included; what it shows is the program's own.
  const { violations } = await new AxeBuilder({ page })
    .include('[data-snippet]')
    .exclude('iframe')
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

for (const theme of ['light', 'dark'] as const) {
  test(`code blocks are clean in every state, ${theme}`, async ({ page, open }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme: theme });
    const at = await open();
    expect(await faults(page), 'before a press').toEqual([]);
    for (const id of Object.values(ids)) await at(id).runAndWait();
    expect(await faults(page), 'after a run').toEqual([]);
    for (const id of Object.values(ids)) {
      await at(id).press('edit');
      await at(id).editor.waitFor();
    }
    await at(ids.fails).runAndWait();
    expect(await faults(page), 'in the editor, with an error').toEqual([]);
    await at(ids.short).write('while (true) {}');
    await at(ids.short).runAndWait();
    await at(ids.short).press('share');
    expect(await faults(page), 'stopped, with a link').toEqual([]);
  });
}

test('a block fits a page of 320 pixels, in every state', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const at = await open();
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  for (const id of [ids.fails, ids.several, ids.checked]) {
    await at(id).press('edit');
    await at(id).editor.waitFor();
    await at(id).runAndWait();
  }
  await at(ids.fails).press('share');
  expect(await overflow()).toBe(0);
});
