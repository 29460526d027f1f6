import { readFileSync } from 'node:fs';
import { violations } from '../support/axe.ts';
import { widerThanThePage } from '../support/page-width.ts';
import { expect, test, type Locator, type Page } from '../support/test.ts';

/* One lesson from prediction to recall, as its reader goes through it. */

const lesson = 'different-speeds';
const solution = readFileSync(`content/path/${lesson}/goal-solution.ts`, 'utf8').trimEnd();
const goal = (page: Page): Locator => page.locator('rope-goal');
const found = (page: Page): Locator => goal(page).locator('[data-check="goal"]');
const quiz = (page: Page, mode: string): Locator =>
  page.locator(`rope-quiz[data-mode="${mode}"]`).first();

/** Presses Tab until the focus is there: what Tab does not reach, a keyboard cannot use. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 150; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  expect(`${target} was not reached in 150 presses of Tab`).toBe('');
}

/** Chooses the right answer with the arrow keys and sends it. */
async function answer(page: Page, question: Locator): Promise<void> {
  const choices = question.locator('input[type="radio"]');
  await tabTo(page, choices.first());
  const right = question.locator('[data-correct] input');
  await page.keyboard.press('Space');
  for (let press = 0; press < 5 && !(await right.isChecked()); press++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(question.locator('.reply')).not.toBeEmpty();
}

for (const { language, path, width, reached } of [
  { language: 'English', path: `path/${lesson}/`, width: 1280, reached: 'Goal reached.' },
  { language: 'Spanish', path: `es/path/${lesson}/`, width: 360, reached: 'Objetivo cumplido.' },
]) {
  test(`a lesson by keyboard alone, in ${language}, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    // Past the links to every other page.
    await page.keyboard.press('Tab');
    await expect(page.locator('a[href="#_top"]').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await answer(page, quiz(page, 'prediction'));
    await expect(quiz(page, 'prediction')).toHaveAttribute('data-revealed', '');

    // The figure: its clock starts, and stops again.
    const play = page.locator('.figure button[data-play]');
    await tabTo(page, play);
    const word = await play.textContent();
    await page.keyboard.press('Enter');
    await expect(play).not.toHaveText(word!);
    await page.keyboard.press('Enter');
    await expect(play).toHaveText(word!);

    // The goal: not reached as it stands, then reached.
    await tabTo(page, goal(page).locator('[data-action="run"]'));
    await page.keyboard.press('Enter');
    await expect(found(page)).toHaveAttribute('data-state', 'fail');
    await expect(found(page)).toContainText('0.9048');
    await tabTo(page, goal(page).locator('[data-action="edit"]'));
    await page.keyboard.press('Enter');
    await expect(goal(page).locator('.cm-content')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(solution);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(found(page)).toHaveAttribute('data-state', 'pass');
    await expect(found(page)).toContainText(reached);
    await page.keyboard.press('Escape');

    await answer(page, quiz(page, 'recall'));
    expect(await widerThanThePage(page)).toEqual([]);
    expect(await violations(page, { within: 'rope-goal .goal' })).toBe('');

    await page.reload();
    await expect(found(page)).toHaveAttribute('data-state', 'pass');
  });
}

test('a program that breaks off has neither reached nor missed the goal', async ({ page }) => {
  await page.goto(`path/${lesson}/`);
  await goal(page).locator('[data-action="edit"]').click();
  await goal(page).locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('throw new Error("early");');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(goal(page).locator('[data-output]')).toContainText('early');
  await expect(found(page)).toHaveAttribute('data-state', 'pending');
  await expect(found(page)).toContainText('did not run to its end');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read, and every answer is one fold away', async ({ page }) => {
    await page.goto(`path/${lesson}/`);
    await expect(page.getByText('Your goal: find a slow speed')).toBeVisible();
    await expect(found(page)).toBeHidden();
    for (const question of await page.locator('rope-quiz').all()) {
      const answers = question.locator('dd').first();
      await expect(answers).toBeHidden();
      await question.locator('summary').click();
      await expect(answers).toBeVisible();
    }
  });
});
