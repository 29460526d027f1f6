import { violations } from '../support/axe.ts';
import { expect, ids, test, type Page } from '../support/block-test.ts';
import { widerThanThePage } from '../support/page-width.ts';

/** What axe finds wrong in the code blocks of the page. */
const faults = (page: Page, within = '[data-snippet]'): Promise<string> =>
  violations(page, { within });

for (const theme of ['light', 'dark'] as const) {
  test(`code blocks are clean in every state, ${theme}`, async ({ page, open }) => {
    test.setTimeout(150_000);
    await page.emulateMedia({ colorScheme: theme });
    const at = await open();
    expect(await faults(page), 'before a press').toBe('');
    for (const id of Object.values(ids)) await at(id).runAndWait();
    expect(await faults(page), 'after a run, with drawings and checks').toBe('');
    for (const id of Object.values(ids)) {
      await at(id).press('edit');
      await at(id).editor.waitFor();
    }
    await at(ids.fails).runAndWait();
    expect(await faults(page), 'in the editor, with an error').toBe('');
    await at(ids.rotate).write('while (true) {}');
    await at(ids.rotate).press('run');
    await at(ids.rotate).state('running');
    // One block: axe must be through before the limit stops the run.
    expect(await faults(page, `[data-snippet="${ids.rotate}"]`), 'running').toBe('');
    await at(ids.rotate).state('stopped');
    await at(ids.short).write('while (true) {}');
    await at(ids.short).runAndWait();
    await at(ids.short).press('share');
    expect(await faults(page), 'stopped, with a link').toBe('');
  });

  test(`questions about kept and shared code are clean, ${theme}`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: theme });
    const block = (await open())(ids.short);
    await page.evaluate(() =>
      localStorage.setItem(
        'rope-handbook/1/code/fixture/short',
        JSON.stringify({ starter: 'older', files: { '/index.ts': '1' } }),
      ),
    );
    await block.runAndWait();
    await expect(block.note.getByRole('button')).toHaveCount(2);
    expect(await faults(page), 'the starting code has changed').toBe('');
    await block.note.getByRole('button').first().click();
    await block.press('share');
    const link = await block.note.locator('input').inputValue();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(block.note).toContainText('This code came with a link.');
    expect(await faults(page), 'from a link').toBe('');
  });
}

/** 320 pixels, and what a page of 1280 by 800 has left at 200 and at 400 per cent. */
for (const [width, height] of [
  [320, 700],
  [640, 400],
] as const) {
  test(`a block fits a page of ${width} by ${height}, in every state`, async ({ page, open }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    const at = await open();
    expect(await widerThanThePage(page)).toEqual([]);
    for (const id of Object.values(ids)) {
      await at(id).press('edit');
      await at(id).editor.waitFor();
      await at(id).runAndWait();
    }
    await at(ids.fails).press('share');
    expect(await widerThanThePage(page)).toEqual([]);
    for (const action of ['run', 'edit', 'copy', 'share']) {
      await expect(at(ids.fails).root.locator(`[data-action="${action}"]`)).toBeInViewport({
        ratio: 0,
      });
    }
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('every button is a finger wide, and taps do what presses do', async ({ open }) => {
    const block = (await open())(ids.several);
    for (const button of await block.root.locator('.bar button').all()) {
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    await block.root.locator('[data-action="edit"]').tap();
    await block.root.getByRole('tab', { name: 'turn.ts' }).tap();
    await expect(block.editor).toContainText('export function turn');
    await block.root.locator('[data-action="run"]').tap();
    await block.state('done');
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing in a block moves by itself', async ({ page, open }) => {
    const at = await open();
    for (const id of [ids.fails, ids.checked, ids.draws]) await at(id).runAndWait();
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .map(({ effect }) => (effect as KeyframeEffect).target)
          .filter((target) => target?.closest('[data-snippet]')).length,
    );
    expect(moving).toBe(0);
  });
});
