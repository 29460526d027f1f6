import { expect, test, type Locator, type Page } from '../support/test.ts';

const quiz = (page: Page, id: string): Locator => page.locator(`[data-quiz="${id}"]`);
const choice = (question: Locator, id: string): Locator =>
  question.locator(`input[type="radio"][value="${id}"]`);

test('a prediction hides the answers until the reader has chosen', async ({ page }) => {
  await page.goto('problems/rope-apply/');
  const prediction = quiz(page, 'rope-apply-position-zero');
  await expect(prediction.locator('details')).toBeHidden();
  await prediction.getByRole('button').click();
  await expect(prediction.getByRole('status')).toHaveText('Choose an answer first.');
  await choice(prediction, 'one-radian').check();
  await prediction.getByRole('button').click();
  await expect(prediction.getByRole('status')).toContainText('Positions start at 0');
  await expect(prediction.locator('details')).toBeVisible();
});

test('a recalled answer gets its own feedback and another try', async ({ page }) => {
  await page.goto('es/problems/rope-apply/');
  const recall = quiz(page, 'rope-apply-what-a-test-proves');
  await choice(recall, 'rotation').check();
  await recall.getByRole('button').click();
  await expect(recall.getByRole('status')).toContainText('Muchas funciones conservan longitudes');
  await expect(recall.locator('details')).toBeHidden();
  await choice(recall, 'little').check();
  await recall.getByRole('button').click();
  await expect(recall.getByRole('status')).toContainText('Correcto');
  await expect(recall.locator('[data-verdict]')).toHaveCount(1);
});

test('a number is compared with the one rope-core computes, point or comma', async ({ page }) => {
  await page.goto('problems/rope-apply/');
  const number = quiz(page, 'rope-apply-pair-one');
  await number.getByRole('textbox').fill('0.01');
  await number.getByRole('textbox').press('Enter');
  await expect(number.getByRole('status')).toContainText('Not quite');
  await expect(number.locator('details')).toBeHidden();
  await number.getByRole('textbox').fill('0,1');
  await number.getByRole('textbox').press('Enter');
  await expect(number.getByRole('status')).toContainText('Right');
  await expect(number.locator('details')).toHaveAttribute('open');
});

test('every answer is announced to the page, the first one as such', async ({ page }) => {
  await page.goto('problems/rope-apply/');
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('handbook:answered', (event) =>
      heard.push((event as CustomEvent).detail),
    );
  });
  const recall = quiz(page, 'rope-apply-what-a-test-proves');
  for (const id of ['pairing', 'little']) {
    await choice(recall, id).check();
    await recall.getByRole('button').click();
  }
  expect(await page.evaluate(() => (globalThis as { heard?: unknown }).heard)).toEqual([
    expect.objectContaining({
      quiz: 'rope-apply-what-a-test-proves',
      given: 'pairing',
      correct: false,
      first: true,
      misconception: 'shift-test-shows-pairing',
    }),
    expect.objectContaining({ given: 'little', correct: true, first: false }),
  ]);
});
