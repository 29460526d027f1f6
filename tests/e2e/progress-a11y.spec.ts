import { expectClean, violations } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

/** Whole pages are looked at as they are built; these are the states that a reader brings about. */
const progress = {
  version: 1,
  answers: {
    'rotate-one-pair-one-token': {
      mode: 'prediction',
      given: 'seven',
      correct: false,
      at: 1772366405000,
      times: 1,
      reviews: [[1772366405000, 1]],
    },
  },
  lessons: { 'dimensions-in-pairs': { opened: 1772366405000, done: true, at: 1772366405000 } },
  drill: { 'kv-cache': { reviews: [[1772366405000, 1]] } },
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript((text) => {
    localStorage.setItem('rope-handbook/1/progress', text);
  }, JSON.stringify(progress));
});

test('an earlier answer and a finished lesson', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await page.getByRole('button', { name: 'Lesson done' }).click();
  await expectClean(page);
});

test('the path with progress', async ({ page }) => {
  await page.goto('es/path/');
  await expect(page.locator('[data-done]')).toHaveCount(1);
  await expectClean(page);
});

test('a question in review, answered wrong', async ({ page }) => {
  await page.goto('path/today/');
  await page.getByRole('button', { name: 'Start the review' }).click();
  await page.locator('.stage input[value="eight"]').check();
  await page.locator('.stage button[type="submit"]').click();
  await expectClean(page);
});

test('an interview question with its answer, and after its grade', async ({ page }) => {
  await page.goto('es/handbook/interview/drill/');
  await page.getByRole('button', { name: 'Pregúntame' }).click();
  await page.keyboard.press('s');
  await expectClean(page);
  // The list below is long, and looked at as it is built.
  await page.keyboard.press('2');
  await expect(page.locator('[data-part="said"]')).not.toBeEmpty();
  expect(await violations(page, { within: '[data-part="stage"]' })).toBe('');
});

test('what is kept, and the question before all of it is forgotten', async ({ page }) => {
  await page.goto('path/progress/');
  for (const summary of await page.locator('[data-section] > summary').all()) await summary.click();
  await expectClean(page);
  await page.getByRole('button', { name: 'Forget everything…' }).click();
  await expectClean(page);
});

test('the message that nothing is kept', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Lesson done' }).click();
  await expect(page.locator('.unkept-notice').getByRole('status')).not.toBeEmpty();
  await expectClean(page);
});
