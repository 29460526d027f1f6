import { learningPath } from '../../src/content-tree/learning-path.ts';
import { expect, test } from '../support/test.ts';

const ids = learningPath().flatMap(({ lessons }) => lessons.map(({ id }) => id));
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

test.use({ javaScriptEnabled: false });

for (const prefix of ['', 'es/']) {
  test(`/${prefix}path/booklet/ has every lesson in order, and no id twice`, async ({ page }) => {
    await page.goto(`${prefix}path/booklet/`);
    const lessons = page.locator('[data-booklet-lesson]');
    const found = await lessons.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-booklet-lesson')),
    );
    expect(found).toEqual(ids);
    const all = await page.locator('[id]').evaluateAll((some) => some.map(({ id }) => id));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    const lost = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')!.slice(1))
          .filter((id) => !document.getElementById(id)),
      );
    expect(lost).toEqual([]);
  });

  test(`/${prefix}path/booklet/ prints what the lessons say`, async ({ page }) => {
    const said: string[][] = [];
    for (const id of ids) {
      await page.goto(`${prefix}path/${id}/`);
      const parts = page.locator(
        '.sl-markdown-content :is(> p, > h2, [data-prompt], [data-golden] pre, figcaption > p, dd)',
      );
      const texts = await parts.evaluateAll((some) =>
        some.map((one) => {
          const copy = one.cloneNode(true) as Element;
          copy.querySelectorAll('[popover]').forEach((popover) => popover.remove());
          return copy.textContent;
        }),
      );
      expect(texts.length).toBeGreaterThan(8);
      said.push(texts.map(squeeze));
    }
    await page.goto(`${prefix}path/booklet/`);
    await page.emulateMedia({ media: 'print' });
    for (const [index, id] of ids.entries()) {
      const lesson = page.locator(`[data-booklet-lesson="${id}"]`);
      const text = squeeze((await lesson.textContent()) ?? '');
      const missing = said[index]!.filter((part) => !text.includes(part));
      expect.soft(missing, id).toEqual([]);
      const broken = await lesson.evaluate((one) => getComputedStyle(one).breakBefore);
      expect.soft(broken).toBe('page');
    }
    await expect(
      page.locator('[data-booklet] :is(button, input, form, details, script)'),
    ).toHaveCount(0);
  });
}
