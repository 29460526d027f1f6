import { expect, ids, test, type Block } from '../support/block-test.ts';

/* What is kept, what is asked, and what is copied. */

const stored = 'rope-handbook/1/code/fixture/short';
const older = JSON.stringify({
  starter: 'older',
  files: { '/index.ts': "console.log('mine');" },
});

/** As a reader comes back when the page's own code has changed in the meantime. */
async function comeBack(block: Block): Promise<void> {
  await block.page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    stored,
    older,
  ] as const);
  await block.page.reload();
  await block.runAndWait();
}

test('what was written is there in the other language, too', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await block.write("console.log('kept');");
  await page.goto('es/handbook/traps/blocks/');
  await block.runAndWait();
  await expect(block.live).toHaveText('kept');
  await expect(block.note).toHaveText('Tu código de la última vez.');
});

test('the new starting code can be taken, and the old answer is then forgotten', async ({
  page,
  open,
}) => {
  const block = (await open('es/handbook/traps/blocks/'))(ids.short);
  await comeBack(block);
  await expect(block.note).toContainText('El código inicial ha cambiado');
  await block.note.getByRole('button', { name: 'Usar el nuevo' }).click();
  await expect(block.note).toBeHidden();
  await block.runAndWait();
  await expect(block.live).toHaveText('first');
  expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBeNull();
});

test('until the reader has chosen, the old answer stays in the browser', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await comeBack(block);
  expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBe(older);
  await page.reload();
  await block.runAndWait();
  await expect(block.note.getByRole('button', { name: 'Keep mine' })).toBeVisible();
});

test('Copy takes every file of a program', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const block = (await open())(ids.several);
  await block.press('edit');
  await block.editor.fill("import { turn } from './turn.ts';\nconsole.log(turn(2));");
  await block.press('copy');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^\/\/ index\.ts\nimport .*\n.*\n\n\/\/ rate\.ts\nexport const RATE = 0\.5;/);
});

test('the output can be copied as text, whole, also where it is folded', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const block = (await open())(ids.short);
  const copy = block.root.getByRole('button', { name: 'Copy output' });
  await expect(copy).toHaveCount(0);
  await block.write(
    "console.log([[1, -0], [NaN, 2.5]]);\nconsole.log(Array.from({ length: 60 }, (_, i) => 'row ' + i).join('\\n'));\nthrow new Error('end');",
  );
  await block.runAndWait();
  await copy.click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('[\n  [  1,  -0],\n  [NaN, 2.5]\n]\nrow 0\nrow 1\n');
  expect(text).toMatch(/row 59\nError: end\n {2}at index\.ts:3:7$/);
  await block.press('reset');
  await expect(copy).toBeHidden();
});

test('a selection of the output copies lines, not words run together', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await block.write("console.log('a');\nconsole.log('b', [1, 2]);");
  await block.runAndWait();
  const selected = await page.evaluate((id) => {
    const live = document.querySelector(`[data-snippet="${id}"] [data-live]`)!;
    getSelection()!.selectAllChildren(live);
    return getSelection()!.toString().trim();
  }, ids.short);
  expect(selected.split(/\n+/)).toEqual(['a', 'b [1, 2]']);
});

test('pressed twice, Copy says so once and is called Copy again', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const block = (await open())(ids.short);
  const copy = block.root.locator('[data-action="copy"]');
  await copy.click();
  await expect(copy).toHaveText('Copied');
  await copy.click();
  await expect(copy).toHaveText('Copy');
  await page.waitForTimeout(1600);
  await expect(copy).toHaveText('Copy');
});

test('after Reset nothing is kept, also when the editor is open', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await block.write("console.log('mine');");
  const kept = () => page.evaluate((key) => localStorage.getItem(key), stored);
  await expect.poll(kept).toContain('mine');
  await block.press('reset');
  await expect(block.editor).toContainText('first');
  await expect.poll(kept).toBeNull();
  await expect(block.root.locator('[data-action="reset"]')).toBeDisabled();
});

test('a link never takes the place of what the reader wrote', async ({ page, open }) => {
  const here = async () => (await open())(ids.short);
  let block = await here();
  await block.write("console.log('of a friend');");
  await block.press('share');
  const link = await block.note.getByRole('textbox').inputValue();
  await block.write("console.log('mine');");
  const kept = () => page.evaluate((key) => localStorage.getItem(key), stored);
  await expect.poll(kept).toContain('mine');

  // Somebody who looks, tries a change and leaves finds their own code again.
  const visit = async () => {
    await page.goto('about:blank');
    await page.goto(link);
    await expect(block.editor).toContainText('of a friend');
    await expect(block.note).toContainText('Your own code is kept');
  };
  await visit();
  await block.editor.fill("console.log('of a friend, changed');");
  expect(await kept()).toContain('mine');
  await block.press('reset');
  await expect(block.editor).toContainText('mine');

  await visit();
  await block.note.getByRole('button', { name: 'Back to mine' }).click();
  await expect(block.editor).toContainText('mine');
  expect(await kept()).toContain('mine');

  await visit();
  await block.note.getByRole('button', { name: 'Take this one' }).click();
  await expect(block.note).toBeHidden();
  expect(await kept()).toContain('of a friend');
  block = await here();
  await block.runAndWait();
  await expect(block.live).toHaveText('of a friend');
});

test('code that the browser cannot keep is said to be lost on leaving', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await block.write("console.log('too much');");
  await expect(block.note).toContainText('could not keep your code');
  await block.runAndWait();
  await expect(block.live).toHaveText('too much');
});
