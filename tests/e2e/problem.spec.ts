import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '../support/test.ts';

const pages = [
  { language: 'English', path: 'problems/rope-apply/', run: 'Run', halves: /paired halves/ },
  {
    language: 'Spanish',
    path: 'es/problems/rope-apply/',
    run: 'Ejecutar',
    halves: /Emparejas mitades/,
  },
];

const solution = readFileSync('content/problems/rope-apply/solution.ts', 'utf8');
const mutant = (name: string) =>
  readFileSync(`content/problems/rope-apply/mutants/${name}.ts`, 'utf8');

const block = (page: Page): Locator => page.locator('[data-snippet="problems/rope-apply/starter"]');
const check = (page: Page, id: string): Locator => page.locator(`[data-check="${id}"]`);

/** Replaces the code in the editor and runs it. */
async function answer(page: Page, code: string): Promise<void> {
  if ((await block(page).locator('.cm-content').count()) === 0)
    await block(page).locator('[data-action="edit"]').click();
  const editor = block(page).locator('.cm-content');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  // As a paste: typing would let the editor close brackets on its own.
  await page.keyboard.insertText(code);
  await block(page).locator('[data-action="run"]').click();
}

for (const { language, path, run, halves } of pages) {
  test.describe(`a problem in ${language}`, () => {
    test('shows all checks before anything runs', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('[data-check]')).toHaveCount(10);
      await expect(page.locator('[data-check][data-state="pending"]')).toHaveCount(10);
      await expect(block(page).locator('[data-action="run"]')).toHaveText(run);
    });

    test('names the misconception of a wrong answer, once', async ({ page }) => {
      await page.goto(path);
      await answer(page, mutant('halves'));
      await expect(check(page, 'odd-width')).toHaveAttribute('data-state', 'pass');
      await expect(check(page, 'worked-example')).toHaveAttribute('data-state', 'fail');
      const named = page.locator('[data-misconception="halves-not-neighbours"]');
      await expect(named).toHaveCount(1);
      await expect(named).toContainText(halves);
      await expect(page.locator('[data-solution] details')).not.toHaveAttribute('open');
    });

    test('opens the solution when every check passes', async ({ page }) => {
      await page.goto(path);
      await answer(page, solution);
      await expect(page.locator('[data-check][data-state="pass"]')).toHaveCount(10);
      await expect(page.locator('[data-misconception]')).toHaveCount(0);
      await expect(page.locator('[data-solution] details')).toHaveAttribute('open');
    });
  });
}

test('an answer is still there after a reload', async ({ page }) => {
  await page.goto('problems/rope-apply/');
  await answer(page, mutant('degrees'));
  await expect(page.locator('[data-misconception="degrees"]')).toBeVisible();
  await page.reload();
  await block(page).locator('[data-action="run"]').click();
  await expect(page.locator('[data-misconception="degrees"]')).toBeVisible();
});

test('a second run starts the list anew', async ({ page }) => {
  await page.goto('problems/rope-apply/');
  await answer(page, mutant('halves'));
  await expect(page.locator('[data-misconception]')).toHaveCount(1);
  await answer(page, 'export const rope = 1;');
  await expect(check(page, 'worked-example')).toContainText('It exports rope');
  await expect(page.locator('[data-misconception]')).toHaveCount(0);
});

test('a syntax error leaves the checks pending', async ({ page }) => {
  await page.goto('problems/rope-apply/');
  await answer(page, 'export function ropeApply() { return [; }');
  await expect(block(page).locator('[data-output]')).toContainText('SyntaxError');
  await expect(page.locator('[data-check][data-state="pending"]')).toHaveCount(10);
});

test('hints open one after the other', async ({ page }) => {
  await page.goto('problems/rope-apply/');
  const hint = (index: number): Locator => page.locator(`[data-hint="${index}"] > summary`);
  await expect(hint(1)).toBeVisible();
  await expect(hint(2)).toBeHidden();
  await hint(1).click();
  await expect(hint(2)).toBeVisible();
  await expect(hint(3)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('statement, checks, hints, answers and solution can be read', async ({ page }) => {
    await page.goto('problems/rope-apply/');
    await expect(page.locator('[data-check]')).toHaveCount(10);
    await page.locator('[data-hint="1"] > summary').click();
    await expect(page.locator('[data-hint="2"] > summary')).toBeVisible();
    await page.locator('[data-solution] summary').click();
    await expect(page.locator('[data-solution]')).toContainText('export function ropeApply');
    const quiz = page.locator('[data-quiz="rope-apply-position-zero"]');
    await expect(quiz.getByRole('button')).toBeHidden();
    await quiz.locator('summary').click();
    await expect(quiz.locator('[data-feedback="same"]')).toBeVisible();
  });
});
