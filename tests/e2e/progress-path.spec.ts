import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '../support/test.ts';

const MISSED = 'rotate-one-pair-one-token';
const RECALLED = 'rotate-one-pair-half-turn';
const noon = new Date('2026-03-02T12:00:00');

async function answer(page: Page, id: string, choice: string): Promise<void> {
  const quiz = page.locator(`[data-quiz="${id}"]`);
  await quiz.locator(`input[value="${choice}"]`).check();
  await quiz.locator('button[type="submit"]').click();
}

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

test('the overview says where to go on, what is done and what is left', async ({ page }) => {
  await page.goto('path/');
  await expect(part(page, 'next-label')).toHaveText('Begin here');
  const [all] = (await part(page, 'lessons').innerText()).match(/\d+(?= done)/)!;
  await page.goto('path/dimensions-in-pairs/');
  await page.getByRole('button', { name: 'Lesson done' }).click();
  await page.goto('path/');
  await expect(part(page, 'lessons')).toHaveText(`1 of ${all} done`);
  await expect(part(page, 'next-label')).toHaveText('Next');
  await expect(part(page, 'next')).toHaveAttribute('href', /scores-need-distance/);
  await expect(part(page, 'days')).toHaveText('1 day');
  const row = page.locator('li[data-lesson="dimensions-in-pairs"]');
  await expect(row.getByRole('link')).toContainText('(done)');
  await page.goto('path/rotate-one-pair/');
  await page.goto('es/path/');
  await expect(part(page, 'next-label')).toHaveText('Sigue donde lo dejaste');
  await expect(part(page, 'next')).toHaveAttribute('href', /es\/path\/rotate-one-pair/);
});

test('nothing moves when progress appears', async ({ page, browser, baseURL }) => {
  await page.goto('path/dimensions-in-pairs/');
  await page.getByRole('button', { name: 'Lesson done' }).click();
  const still = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  const places = async (of: Page) => {
    await of.evaluate(() => document.fonts.ready);
    const boxes = of.locator('rope-path :is(.next, dl, section, li)');
    return boxes.evaluateAll((all) => all.map((box) => box.getBoundingClientRect().toJSON()));
  };
  for (const width of [1280, 360]) {
    for (const one of [page, still]) {
      await one.setViewportSize({ width, height: 800 });
      await one.goto('path/');
    }
    await expect(part(page, 'lessons')).toContainText('1 of');
    expect(await places(page)).toEqual(await places(still));
  }
  await still.close();
});

test('what was missed is asked again on the next day, and then waits', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.goto('path/rotate-one-pair/');
  await answer(page, MISSED, 'seven');
  await answer(page, RECALLED, 'minus-one');
  await page.goto('path/today/');
  await expect(part(page, 'due')).toContainText('Nothing is due today');

  await page.clock.setFixedTime(new Date('2026-03-03T08:00:00'));
  await page.goto('path/');
  await expect(part(page, 'due')).toHaveText('1 question due');
  await part(page, 'due').click();
  await expect(part(page, 'due')).toHaveText('One question is due. It takes a minute.');
  await page.getByRole('button', { name: 'Start the review' }).click();
  const stage = part(page, 'stage');
  await expect(stage).toContainText('Question 1 of 1');
  await expect(stage.locator('input:checked')).toHaveCount(0);
  await answer(page, MISSED, 'minus-one');
  await expect(stage.getByRole('status')).toContainText('−3 + 2 is −1');
  await stage.getByRole('button', { name: 'Finish' }).click();
  await expect(part(page, 'due')).toHaveText('1 of 1 remembered.');
  await page.reload();
  await expect(part(page, 'due')).toContainText('Nothing is due today');

  // The one that was right at first comes later, and the review is the same in Spanish.
  await page.clock.setFixedTime(new Date('2026-03-05T08:00:00'));
  await page.goto('es/path/today/');
  await page.getByRole('button', { name: 'Empezar el repaso' }).click();
  await expect(stage).toContainText('Pregunta 1 de 1');
  await expect(stage.locator(`[data-quiz="${RECALLED}"]`)).toBeVisible();
  await answer(page, RECALLED, 'one');
  await expect(stage.getByRole('status')).toContainText('No del todo');
  await stage.getByRole('button', { name: 'Terminar' }).click();
  await expect(part(page, 'due')).toContainText('Recordabas 0 de 1. Las demás vuelven pronto.');
});

test('a number comes back as a number', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.goto('problems/rope-apply/');
  const quiz = page.locator('[data-quiz="rope-apply-pair-one"]');
  await quiz.getByRole('textbox').fill('7');
  await quiz.getByRole('textbox').press('Enter');
  await page.clock.setFixedTime(new Date('2026-03-09T08:00:00'));
  await page.goto('path/today/');
  await page.getByRole('button', { name: 'Start the review' }).click();
  await quiz.getByRole('textbox').fill('0.1');
  await quiz.getByRole('textbox').press('Enter');
  await expect(quiz.getByRole('status')).toContainText('Right.');
  await expect(quiz.locator('details')).toContainText('0.1 (within');
});

test('a saved file brings everything back after a reset', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await answer(page, MISSED, 'seven');
  await page.getByRole('button', { name: 'Lesson done' }).click();
  await page.goto('path/progress/');
  await expect(page.locator('[data-section]')).toHaveText([/Lessons \(1\)/, /Questions \(1\)/]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'rope-handbook-progress',
    progress: { answers: { [MISSED]: { given: 'seven' } } },
  });

  await page.getByRole('button', { name: 'Forget everything…' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('[data-section]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Forget everything…' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(part(page, 'said')).toHaveText('Everything is forgotten.');
  await expect(page.locator('[data-section]')).toHaveCount(0);
  await page.goto('path/rotate-one-pair/');
  await expect(page.locator('input:checked')).toHaveCount(0);

  await page.goto('es/path/progress/');
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(part(page, 'said')).toContainText('Cargados: 2 elementos.');
  await page.goto('path/rotate-one-pair/');
  await expect(page.locator(`[data-quiz="${MISSED}"] input[value="seven"]`)).toBeChecked();
  await expect(page.getByRole('button', { name: 'Lesson done' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('one item can be forgotten, and the keyboard stays where it was', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await answer(page, MISSED, 'seven');
  await answer(page, RECALLED, 'one');
  await page.goto('path/progress/');
  const questions = page.locator('[data-section="answers"]');
  await questions.locator('summary').click();
  await questions.locator(`[data-item="${MISSED}"] button`).press('Enter');
  await expect(questions.locator('[data-item]')).toHaveCount(1);
  await expect(questions.locator('summary')).toBeFocused();
  await expect(part(page, 'said')).toContainText('Forgotten:');
});

test('with the last item its fold goes, and the keyboard stays at the next one', async ({
  page,
}) => {
  await page.goto('path/rotate-one-pair/');
  await answer(page, MISSED, 'seven');
  await page.goto('path/progress/');
  await page.locator('[data-section="answers"] summary').click();
  await page.locator(`[data-item="${MISSED}"] button`).press('Enter');
  await expect(page.locator('[data-section="answers"]')).toHaveCount(0);
  await expect(page.locator('[data-section="lessons"] summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('[data-item="rotate-one-pair"] button').press('Enter');
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeFocused();
});

test('when every lesson is done, Today says so, and takes it back with the lesson', async ({
  page,
  context,
}) => {
  await page.goto('path/today/');
  await page.evaluate(() => {
    const ids = [...document.querySelectorAll<HTMLElement>('[data-lesson]')];
    const done = { opened: 1, done: true, at: 1 };
    const lessons = Object.fromEntries(ids.map(({ dataset }) => [dataset.lesson, done]));
    localStorage.setItem('rope-handbook/1/progress', JSON.stringify({ version: 1, lessons }));
  });
  await page.reload();
  await expect(part(page, 'lesson-label')).toHaveText('All lessons are done.');
  await expect(part(page, 'lesson-link')).toBeHidden();
  const other = await context.newPage();
  await other.goto('path/rotate-one-pair/');
  await other.getByRole('button', { name: 'Lesson done' }).click();
  await expect(part(page, 'lesson-link')).toHaveAttribute('href', /rotate-one-pair/);
});

test('a question that the handbook no longer asks is never due', async ({ page }) => {
  await page.goto('path/today/');
  await page.evaluate(() => {
    const answer = {
      mode: 'recall',
      given: 'a',
      correct: false,
      at: 1,
      times: 1,
      reviews: [[1, 1]],
    };
    const progress = { version: 1, answers: { 'taken-out-long-ago': answer } };
    localStorage.setItem('rope-handbook/1/progress', JSON.stringify(progress));
  });
  await page.reload();
  await expect(part(page, 'due')).toContainText('Nothing is due today');
  await expect(page.getByRole('button', { name: 'Start the review' })).toBeHidden();
});

test('a saved file carries the date of the reader’s own day', async ({ browser, baseURL }) => {
  const late = await browser.newPage({ baseURL: baseURL!, timezoneId: 'America/New_York' });
  await late.clock.setFixedTime(new Date('2026-03-02T23:30:00-05:00'));
  await late.goto('path/progress/');
  const download = late.waitForEvent('download');
  await late.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('rope-handbook-progress-2026-03-02.json');
  await late.close();
});

test('another file is refused with a sentence', async ({ page }) => {
  await page.goto('path/progress/');
  const picture = { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('PNG') };
  await page.locator('input[type="file"]').setInputFiles(picture);
  await expect(part(page, 'said')).toContainText('not a progress file');
});

test('another tab hears of it', async ({ page, context }) => {
  await page.goto('path/');
  const other = await context.newPage();
  await other.goto('path/rotate-one-pair/');
  await other.getByRole('button', { name: 'Lesson done' }).click();
  await expect(part(page, 'lessons')).toContainText('1 of');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lessons are links, and nothing promises what is not there', async ({ page }) => {
    await page.goto('path/today/');
    await expect(page.getByRole('button', { name: 'Start the review' })).toBeHidden();
    await expect(part(page, 'lesson-link')).toBeVisible();
    await expect(part(page, 'due')).toBeHidden();
    await expect(page.locator('noscript p', { hasText: 'needs JavaScript' }).first()).toBeVisible();
    await page.goto('path/progress/');
    const said = page.locator('noscript p', { hasText: 'needs JavaScript' });
    await expect(said).toBeVisible();
    await expect(part(page, 'empty')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Save as a file' })).toBeHidden();
    await page.goto('path/');
    await expect(part(page, 'lessons')).toHaveText(/^\d+$/);
  });
});
