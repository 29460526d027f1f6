import { expect, test, type Locator, type Page } from '../support/test.ts';

const quiz = (page: Page, id: string): Locator => page.locator(`[data-quiz="${id}"]`);
const PREDICTION = 'rotate-one-pair-one-token';
const RECALL = ['rotate-one-pair-half-turn', 'rotate-one-pair-higher'];

async function answer(page: Page, id: string, choice: string): Promise<void> {
  await quiz(page, id).locator(`input[value="${choice}"]`).check();
  await quiz(page, id).locator('button[type="submit"]').click();
}

test('an answer is there again after a reload, in the other language too', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await answer(page, PREDICTION, 'seven');
  await page.reload();
  const english = quiz(page, PREDICTION);
  await expect(english.locator('input[value="seven"]')).toBeChecked();
  await expect(english.locator('[data-verdict="fail"]')).toContainText('wrong');
  await expect(english.locator('[data-earlier]')).toContainText('Your answer of');
  await expect(english.getByRole('status')).toBeEmpty();
  await page.locator('[data-language-switch]').click();
  const spanish = quiz(page, PREDICTION);
  await expect(spanish.locator('input[value="seven"]')).toBeChecked();
  await expect(spanish.locator('[data-earlier]')).toContainText('Tu respuesta del');
});

test('an earlier answer can be given afresh, and its fold closes again', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await answer(page, PREDICTION, 'seven');
  await page.reload();
  const prediction = quiz(page, PREDICTION);
  await expect(prediction.locator('details')).toBeVisible();
  await prediction.getByRole('button', { name: 'Answer afresh' }).click();
  await expect(prediction.locator('input:checked')).toHaveCount(0);
  await expect(prediction.locator('details')).toBeHidden();
  await expect(prediction.getByRole('radio').first()).toBeFocused();
  await answer(page, PREDICTION, 'minus-one');
  await page.reload();
  await expect(prediction.locator('input[value="minus-one"]')).toBeChecked();
});

test('a wrong recall is not told the answer on the next visit', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await answer(page, RECALL[0]!, 'one');
  await page.reload();
  await expect(quiz(page, RECALL[0]!).locator('[data-verdict="fail"]')).toBeVisible();
  await expect(quiz(page, RECALL[0]!).locator('details')).toBeHidden();
});

test('a number is there again after a reload', async ({ page }) => {
  await page.goto('problems/rope-apply/');
  const number = quiz(page, 'rope-apply-pair-one');
  await number.getByRole('textbox').fill('0,1');
  await number.getByRole('textbox').press('Enter');
  await page.reload();
  await expect(number.getByRole('textbox')).toHaveValue('0,1');
  await expect(number.locator('[data-earlier]')).toContainText('Right.');
});

test('a lesson is done when everything is recalled, or by a press', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  const done = page.getByRole('button', { name: 'Lesson done' });
  await expect(done).toHaveAttribute('aria-pressed', 'false');
  await answer(page, RECALL[0]!, 'minus-one');
  await answer(page, RECALL[1]!, 'bug');
  await expect(done).toHaveAttribute('aria-pressed', 'false');
  await answer(page, RECALL[1]!, 'meet');
  await expect(done).toHaveAttribute('aria-pressed', 'true');
  await page.goto('es/path/rotate-one-pair/');
  const hecha = page.getByRole('button', { name: 'Lección hecha' });
  await expect(hecha).toHaveAttribute('aria-pressed', 'true');
  await hecha.click();
  await expect(hecha).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await expect(hecha).toHaveAttribute('aria-pressed', 'false');
});

test.describe('where storage is blocked', () => {
  // Starlight's own theme script does not expect that; the error it meets has no text.
  test.use({ expectedErrors: [/^Uncaught:\s*(at http|$)|StarlightThemeProvider/] });

  test('a blocked storage is mentioned once, and the page goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    });
    await page.goto('es/path/rotate-one-pair/');
    await expect(page.locator('.unkept-notice')).toHaveCount(0);
    await answer(page, PREDICTION, 'seven');
    const notice = page.locator('.unkept-notice');
    await expect(notice.getByRole('status')).toContainText('no guarda nada');
    await notice.getByRole('button').click();
    for (const [id, choice] of [
      [RECALL[0]!, 'minus-one'],
      [RECALL[1]!, 'meet'],
    ] as const)
      await answer(page, id, choice);
    await expect(notice).toHaveCount(0);
    // Within the page everything is known.
    await expect(page.getByRole('button', { name: 'Lección hecha' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});

test('a full storage is mentioned, and what it holds stays', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await answer(page, PREDICTION, 'seven');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await answer(page, RECALL[0]!, 'minus-one');
  await expect(page.locator('.unkept-notice').getByRole('status')).toContainText('storage is full');
  await page.reload();
  await expect(quiz(page, PREDICTION).locator('input[value="seven"]')).toBeChecked();
  await expect(quiz(page, RECALL[0]!).locator('input:checked')).toHaveCount(0);
});
