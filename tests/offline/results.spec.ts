import { readFileSync } from 'node:fs';
import { resultsFile, type Results } from '@rope-handbook/course-kit/results';
import { expect, test } from '../support/test.ts';

const results = (name: string): Results => ({
  name,
  course: 'One evening',
  made: '2026-11-20T18:00:00.000Z',
  exercises: { 'problems/rope-apply': { passed: 7, total: 9, at: '2026-11-20T17:50:00.000Z' } },
  lessons: ['rotate-one-pair'],
  answers: { a: { correct: true } },
});

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('what a learner hands in is what the instructor’s table shows', async ({ page }) => {
  await page.goto('path/rotate-one-pair/');
  await page.locator('lesson-done button').click();
  await page.goto('course/hand-in/');
  await page.getByRole('button', { name: 'Save my results file' }).click();
  await expect(page.getByText('Write your name first')).toBeVisible();
  await page.getByLabel('Your name').fill('Núria Vidal');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my results file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('rope-results-nuria-vidal.json');
  await page.goto('course/results/');
  await page.locator('input[type="file"]').setInputFiles(await download.path());
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.locator('tbody th')).toHaveText('Núria Vidal');
});

test('damaged files are refused one by one, and cost none of the others', async ({ page }) => {
  await page.goto('es/course/results/');
  await expect(page.getByRole('button', { name: 'CSV' })).toBeHidden();
  const ada = resultsFile(results('Ada'));
  await page
    .locator('input[type="file"]')
    .setInputFiles([
      file('cut.json', ada.slice(0, 100)),
      file('ada.json', ada),
      file('edited.json', ada.replace('"passed": 7', '"passed": 9')),
      file('ada-again.json', ada),
      file('progress.json', '{"format":"rope-handbook-progress"}'),
      file('bo.json', resultsFile(results('=Bo'))),
    ]);
  await expect(page.locator('tbody tr')).toHaveCount(2);
  const refused = page.locator('[data-part="refused"] li');
  await expect(refused).toHaveText([
    /^cut\.json está cortado/,
    /^edited\.json no coincide con su sello/,
    /^ada-again\.json ya está en la tabla/,
    /^progress\.json es otro tipo de archivo/,
  ]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(csv[0]).toBe(
    '\uFEFF"Nombre","Curso","Hecho (UTC)","problems/rope-apply","Lecciones hechas","Preguntas bien"',
  );
  expect(csv[1]).toBe('"\'=Bo","One evening","2026-11-20 18:00","7 de 9","1","1 de 1"');
});
