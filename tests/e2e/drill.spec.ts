import { expect, test, type Page } from '../support/test.ts';

const stage = (page: Page) => page.locator('[data-part="stage"]');
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

test('a question is asked, answered and graded by keyboard alone', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-02T12:00:00'));
  await page.goto('handbook/interview/drill/');
  await page.locator('rope-drill form button').focus();
  await page.keyboard.press('Enter');
  const question = part(page, 'question');
  await expect(question).toBeFocused();
  const asked = await question.innerText();
  await expect(part(page, 'answer')).toBeHidden();
  // A grade before the answer was seen means nothing.
  await page.keyboard.press('3');
  await page.keyboard.press('s');
  await expect(part(page, 'answer')).toBeFocused();
  await expect(stage(page)).toContainText('In 30 seconds');
  await expect(part(page, 'named')).toHaveText(/^0 of \d+ named$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(part(page, 'named')).toHaveText(/^1 of \d+ named$/);
  await page.keyboard.press('1');
  await expect(part(page, 'said')).toHaveText('Again. It comes back tomorrow.');
  await expect(part(page, 'next')).toBeFocused();
  await expect(part(page, 'facts')).toHaveText(/^1 of \d+ asked so far, 0 due\.$/);
  await page.keyboard.press('n');
  await expect(question).toBeFocused();
  expect(await question.innerText()).not.toBe(asked);

  // The next day it comes first, in Spanish as well.
  await page.clock.setFixedTime(new Date('2026-03-03T09:00:00'));
  await page.goto('path/today/');
  await expect(part(page, 'drill')).toHaveText('one question is due.');
  await page.goto('es/handbook/interview/drill/');
  await expect(part(page, 'facts')).toHaveText(/^Preguntadas 1 de \d+; tocan 1\.$/);
  await page.getByRole('button', { name: 'Pregúntame' }).click();
  await page.keyboard.press('s');
  await page.keyboard.press('4');
  await expect(part(page, 'said')).toContainText('Fácil. Vuelve');
  await expect(part(page, 'facts')).toHaveText(/tocan 0\.$/);
});

test('the clock tells how long the answer took, however late one looks at it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T12:00:00') });
  await page.goto('handbook/interview/drill/');
  await page.getByRole('button', { name: 'Ask me' }).click();
  await page.clock.runFor(31_000);
  await page.keyboard.press('s');
  await expect(part(page, 'timer')).toHaveText('0:31');
  await page.getByLabel('Show the time').uncheck();
  await page.clock.runFor(60_000);
  await page.getByLabel('Show the time').check();
  await expect(part(page, 'timer')).toHaveText('0:31');
});

test('keys do nothing while the focus is elsewhere', async ({ page }) => {
  await page.goto('handbook/interview/drill/');
  await page.getByRole('button', { name: 'Ask me' }).click();
  await page.locator('select[name="order"]').focus();
  await page.keyboard.press('s');
  await expect(part(page, 'answer')).toBeHidden();
});

test('level, order and the clock are as the reader left them', async ({ page }) => {
  await page.goto('handbook/interview/drill/');
  await page.locator('select[name="level"]').selectOption('staff');
  const staff = page.locator('details[data-level="staff"]');
  await expect(part(page, 'facts')).toHaveText(`0 of ${await staff.count()} asked so far, 0 due.`);
  await page.getByRole('button', { name: 'Ask me' }).click();
  await expect(part(page, 'level')).toHaveText('Staff');
  await expect(part(page, 'timer')).toHaveText(/^0:0\d$/);
  await page.getByLabel('Show the time').uncheck();
  await expect(part(page, 'timer')).toBeEmpty();
  await page.reload();
  await expect(page.locator('select[name="level"]')).toHaveValue('staff');
  await page.getByRole('button', { name: 'Ask me' }).click();
  await expect(part(page, 'timer')).toBeEmpty();
});

test('a phone has room for a question and its answer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('es/handbook/interview/drill/');
  await page.getByRole('button', { name: 'Pregúntame' }).click();
  await part(page, 'show').click();
  const wider = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await wider()).toBe(0);
  for (const fold of await page.locator('details[data-question]').all())
    await fold.evaluate((element) => element.setAttribute('open', ''));
  expect(await wider()).toBe(0);
});

test('every question of the overview is in the drill and on a card', async ({ page }) => {
  await page.goto('handbook/interview/');
  const links = await page
    .locator('.sl-markdown-content li > a[href*="/handbook/interview/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')!.split('/').at(-2)!));
  const questions = [...new Set(links)].sort();
  expect(questions.length).toBeGreaterThanOrEqual(10);
  await page.goto('handbook/interview/drill/');
  const ids = (attribute: string) =>
    page
      .locator(`[data-${attribute}]`)
      .evaluateAll(
        (all, name) => all.map((one) => one.getAttribute(`data-${name}`)!).sort(),
        attribute,
      );
  expect(await ids('question')).toEqual(questions);
  await page.goto('handbook/interview/cards/');
  expect(await ids('card')).toEqual(questions);
});

test('on paper there are the cards alone, and none is cut in two', async ({ page }) => {
  await page.goto('es/handbook/interview/cards/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Imprimir las tarjetas' })).toBeHidden();
  const cards = page.locator('[data-card]');
  for (const card of await cards.all())
    expect(await card.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
  const first = (await cards.first().boundingBox())!;
  expect(first.y).toBeLessThan(40);
  // 186 mm at 96 points per inch.
  expect(Math.round(first.width)).toBe(703);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the drill is a list of questions with folded answers', async ({ page }) => {
    await page.goto('handbook/interview/drill/');
    await expect(page.getByRole('button', { name: 'Ask me' })).toBeHidden();
    const fold = page.locator('details[data-question="kv-cache"]');
    await expect(fold.locator('[data-answer]')).toBeHidden();
    await fold.locator('summary').click();
    await expect(fold.locator('[data-answer]')).toContainText('cached turned');
  });
});
