import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '../support/test.ts';

const lab = 'labs/lab-05-mental-model/';
const starter = 'content/readings/lab-05/rope_reading.py';

const reading = (page: Page) => page.locator('[data-reading="lab-05"]');
const line = (page: Page, number: number) =>
  reading(page).locator(`[data-source="0"] [data-line="${number}"]`);
const note = (page: Page, number: number) => reading(page).locator(`[data-note="${number}"]`);
const choose = (page: Page, label: string) =>
  reading(page).getByLabel(label, { exact: true }).check();
const lit = /^(here)?$/;

for (const language of ['', 'es/']) {
  test(`the ${language || 'en'} reading shows every line of the file and explains it`, async ({
    page,
  }) => {
    await page.goto(language + lab);
    await expect(reading(page)).toHaveAttribute('data-coverage', '30/30 30/30');
    const code = await reading(page)
      .locator('[data-source="0"] [data-line] > code')
      .allTextContents();
    const text = code.map((one) => one.replace('\u200b', '')).join('\n');
    expect(`${text}\n`).toBe(readFileSync(starter, 'utf8'));
    for (const body of await reading(page).locator('[data-note]').allTextContents()) {
      expect(body.trim().length).toBeGreaterThan(60);
    }
  });
}

test('the download is the file that was read, byte for byte', async ({ page, request }) => {
  await page.goto(lab);
  const link = reading(page).getByRole('link', { name: 'rope_reading.py' });
  const url = await link.evaluate((a: HTMLAnchorElement) => a.href);
  expect(await (await request.get(url)).body()).toEqual(readFileSync(starter));
});

test('on a wide page notes stand beside their lines, on a narrow one under them', async ({
  page,
}) => {
  await page.goto(lab);
  const place = async () => {
    const [code, text] = [await line(page, 17).boundingBox(), await note(page, 10).boundingBox()];
    return { code: code!, note: text! };
  };
  const wide = await place();
  expect(wide.note.x).toBeGreaterThanOrEqual(wide.code.x + wide.code.width);
  expect(Math.abs(wide.note.y - wide.code.y)).toBeLessThan(24);
  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await place();
  expect(narrow.note.y).toBeGreaterThanOrEqual(narrow.code.y + narrow.code.height);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a line lights its notes, a note its lines, and nothing moves', async ({ page }) => {
  await page.goto(lab);
  const boxes = () =>
    reading(page)
      .locator('[data-line], [data-note]')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility())
          .map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            return [x, y + scrollY, width, height].map(Math.round).join();
          }),
      );
  const before = await boxes();
  await line(page, 17).hover();
  await expect(line(page, 17)).toHaveAttribute('data-lit', 'here');
  await expect(note(page, 10)).toHaveAttribute('data-lit', lit);
  await note(page, 22).hover();
  for (const number of [39, 40]) await expect(line(page, number)).toHaveAttribute('data-lit', lit);
  await expect(line(page, 17)).not.toHaveAttribute('data-lit', lit);
  expect(await boxes()).toEqual(before);
});

test('arrow keys walk the lines and cross to the note and back', async ({ page }) => {
  await page.goto(lab);
  const number = (at: number) => line(page, at).getByRole('link');
  await number(1).focus();
  for (let i = 0; i < 16; i += 1) await page.keyboard.press('ArrowDown');
  await expect(number(17)).toBeFocused();
  await expect(note(page, 10)).toHaveAttribute('data-lit', lit);
  await page.keyboard.press('ArrowRight');
  await expect(note(page, 10).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(number(17)).toBeFocused();
  await page.keyboard.press('End');
  await expect(number(42)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reading(page).locator('.ln:focus')).toHaveCount(0);
});

test('a link to a line opens the view that shows it', async ({ page }) => {
  await page.goto(`${lab}#lab-05-L17`);
  await expect(line(page, 17)).toBeInViewport();
  await expect(line(page, 17)).toHaveAttribute('data-lit', 'here');
  await page.goto(`${lab}#lab-05-ts-L15`);
  await page.reload();
  await expect(reading(page).getByLabel('TypeScript', { exact: true })).toBeChecked();
  await expect(page.locator('#lab-05-ts-L15')).toBeInViewport();
  await expect(note(page, 10)).toHaveAttribute('data-lit', lit);
});

test('every note that a line names exists, and names the line back', async ({ page }) => {
  await page.goto(lab);
  const ties = await reading(page)
    .locator('[data-line] .ln[aria-details]')
    .evaluateAll((links) =>
      links.map((link) => ({
        ids: link.getAttribute('aria-details')!.split(' '),
        found: link
          .getAttribute('aria-details')!
          .split(' ')
          .every((id) => document.getElementById(id)?.matches('[data-note]')),
        label: link.getAttribute('aria-label'),
      })),
    );
  expect(ties.length).toBe(60);
  for (const { ids, found, label } of ties) {
    expect(found, ids.join()).toBe(true);
    for (const id of ids) expect(label).toContain(id.replace('lab-05-N', ''));
  }
});

test('one pass shows the notes of one kind', async ({ page }) => {
  await page.goto(lab);
  const shown = () =>
    reading(page)
      .locator('[data-note]')
      .evaluateAll((notes) =>
        notes
          .filter((one) => one.checkVisibility())
          .map((one) => (one as HTMLElement).dataset.kind),
      );
  expect(new Set(await shown()).size).toBe(5);
  await choose(page, 'Trap');
  expect(new Set(await shown())).toEqual(new Set(['trap']));
  await choose(page, 'All notes');
  expect((await shown()).length).toBe(24);
});

test('only the code, only the notes, one language or both', async ({ page }) => {
  await page.goto(lab);
  const twin = reading(page).locator('[data-source="1"] [data-line="15"]');
  await expect(twin).toBeHidden();
  await choose(page, 'Both');
  await expect(twin).toBeVisible();
  const [here, there] = [await line(page, 17).boundingBox(), await twin.boundingBox()];
  expect(Math.abs(here!.y - there!.y)).toBeLessThan(2);
  await twin.hover();
  await expect(line(page, 17)).toHaveAttribute('data-lit', lit);
  await choose(page, 'Only the code');
  await expect(note(page, 10)).toBeHidden();
  await choose(page, 'Only the notes');
  await expect(line(page, 17)).toBeHidden();
  await expect(note(page, 10)).toBeVisible();
});

test('lines show what they computed, and the values can be hidden', async ({ page }) => {
  await page.goto(lab);
  await expect(line(page, 10)).toContainText('returns [1, 0.01]');
  await expect(line(page, 37)).toContainText('0.54030 0.84147 -0.01000 0.99995');
  await reading(page).getByLabel('Values').uncheck();
  await expect(line(page, 10).locator('.values')).toBeHidden();
});

test('one press opens the TypeScript in the editor', async ({ page }) => {
  await page.goto(lab);
  await reading(page).getByRole('link', { name: 'Open rope-reading.ts in the editor' }).click();
  const block = page.locator('[data-snippet="readings/lab-05/rope-reading"]');
  await expect(block.getByRole('textbox')).toContainText('export function ropeFrequencies', {
    timeout: 30_000,
  });
});

test('the library’s own file opens in the editor, and a change to it changes the result', async ({
  page,
}) => {
  await page.goto('handbook/readings/llama3-scaling/');
  const own = page.locator('[data-reading="llama3-scaling"]');
  await own.getByRole('link', { name: 'Open llama3.ts in the editor' }).click();
  const block = page.locator('[data-snippet="readings/llama3-scaling/run"]');
  await expect(block.getByRole('textbox')).toContainText("from './scaling/llama3.ts'", {
    timeout: 30_000,
  });
  await block.getByRole('tab', { name: 'scaling/llama3.ts' }).click();
  const output = block.locator('[data-output]');
  await expect(output).toContainText('divided by 2.695');

  await block.getByRole('textbox').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type("console.log('this file runs');");
  await block.locator('[data-action="run"]').click();
  await expect(output).toContainText('this file runs');
  await expect(output).toContainText('divided by 2.695');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('code, numbered notes, values, views and passes are all there', async ({ page }) => {
    await page.goto(lab);
    await expect(line(page, 17)).toBeVisible();
    await expect(note(page, 10)).toContainText('10');
    await expect(note(page, 10)).toContainText('line 17');
    await expect(line(page, 17)).toContainText('angle 1 then 0.01');
    await choose(page, 'TypeScript');
    await expect(line(page, 17)).toBeHidden();
    await expect(page.locator('#lab-05-ts-L15')).toBeVisible();
    await choose(page, 'Interview');
    await expect(note(page, 10)).toBeHidden();
  });
});

test('on paper the notes are numbered and stand under their lines, without buttons', async ({
  page,
}) => {
  await page.goto(lab);
  await page.emulateMedia({ media: 'print' });
  await expect(reading(page).locator('.controls')).toBeHidden();
  const [code, text] = [await line(page, 17).boundingBox(), await note(page, 10).boundingBox()];
  expect(text!.y).toBeGreaterThanOrEqual(code!.y + code!.height);
  await expect(note(page, 10)).toContainText('10');
});

test('the code can be copied, also where the browser has no clipboard for pages', async ({
  page,
}) => {
  // As on plain http, which a classroom server speaks.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto(lab);
  const copy = reading(page).locator('[data-copy]');
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(copy).toHaveText('Copied');
  await expect(copy).toBeFocused();
  await expect(copy).toHaveText('Copy the code');
});
