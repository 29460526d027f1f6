import { expect, ids, test } from '../support/block-test.ts';

test('an edit changes what Run prints, and Reset brings the page back', async ({ open }) => {
  const block = (await open())(ids.short);
  await block.write("console.log('second');");
  await block.runAndWait();
  await expect(block.live).toHaveText('second');
  await block.press('reset');
  await expect(block.golden).toBeVisible();
  await expect(block.live).toBeHidden();
  await expect(block.editor).toHaveText("console.log('first');");
});

test('Control and Enter runs, from the editor and from the static code', async ({ page, open }) => {
  const at = await open();
  await at(ids.several).root.locator('pre').first().focus();
  await page.keyboard.press('Control+Enter');
  await at(ids.several).state('done');
  const block = at(ids.short);
  await block.write("console.log('by key');");
  await page.keyboard.press('Control+Enter');
  await expect(block.live).toHaveText('by key');
});

test('an endless loop ends at its limit, and the code is still there', async ({ open }) => {
  const block = (await open())(ids.short);
  const code = "console.log('before');while (true) {}";
  await block.write(code);
  await block.runAndWait();
  await expect(block.root).toHaveAttribute('data-state', 'stopped');
  await expect(block.live).toContainText('before');
  await expect(block.live).toContainText('Stopped after 0.6 s');
  await expect(block.editor).toHaveText(code);
  await block.write("console.log('again');");
  await block.runAndWait();
  await expect(block.live).toHaveText('again');
});

test('Stop stops at once', async ({ open }) => {
  const block = (await open())(ids.rotate);
  await block.write('while (true) {}');
  await block.press('run');
  await block.state('running');
  await block.press('stop');
  await block.state('stopped');
  await expect(block.live).toHaveText('Stopped by you.');
});

test('an error marks its line, and its button leads there', async ({ page, open }) => {
  const block = (await open())(ids.fails);
  await block.press('edit');
  await block.editor.waitFor();
  await block.runAndWait();
  await expect(block.root.locator('.cm-line.failing')).toContainText('ropeFrequencies(3)');
  await block.root.getByRole('button', { name: 'Go to index.ts:6' }).click();
  await expect(block.editor).toBeFocused();
  await page.keyboard.type('// ');
  await expect(block.editor).toContainText('// console.log(ropeFrequencies(3))');
});

test('the result is announced once, politely', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await block.runAndWait();
  await expect(block.output).toHaveAttribute('aria-live', 'off');
  await expect(block.status).toHaveText(/^Ended after .+\. first$/);
  await page.evaluate(() => {
    const status = document.querySelector('[data-snippet$="/short"] [data-status]')!;
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(status.textContent!)).observe(status, { childList: true });
  });
  await block.press('run');
  await block.state('done');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said))
    .toEqual(['Running…', expect.stringMatching(/^Ended after/)]);
});

test('checks show an icon, a word, what was expected and what came', async ({ open }) => {
  const block = (await open())(ids.checked);
  await block.runAndWait();
  await expect(block.root.locator('[data-check="is-number"]')).toHaveAttribute(
    'data-state',
    'pass',
  );
  const failed = block.root.locator('[data-check="is-two"]');
  await expect(failed).toHaveAttribute('data-state', 'fail');
  await expect(failed).toContainText('Failed');
  await expect(failed).toContainText('Expected');
  await expect(block.status).toContainText('1 of 2 checks passed.');
  await block.write('export const two = 2;');
  await block.runAndWait();
  await expect(failed).toHaveAttribute('data-state', 'pass');
});

test('an error met by hidden code is shown at the line the reader can see', async ({ open }) => {
  const block = (await open())(ids.thrower);
  await block.runAndWait();
  await expect(block.live).toContainText('at answer.ts:2');
  await expect(block.root.locator('[data-failing]')).toContainText('f(200)');
});

test('a drawing appears in its own frame, in its own proportions', async ({ open }) => {
  const block = (await open())(ids.checked);
  await block.runAndWait();
  const frame = block.root.locator('[data-drawing] iframe');
  await expect(frame).toHaveAttribute('sandbox', '');
  await expect(frame.contentFrame().locator('rect')).toBeVisible();
  const box = (await frame.boundingBox())!;
  expect(box.width / box.height).toBeCloseTo(4, 1);
});

test('long output is folded and says how long it is', async ({ open }) => {
  const block = (await open())(ids.short);
  await block.write("console.log(Array.from({ length: 60 }, (_, i) => 'row number ' + i));");
  await block.runAndWait();
  const toggle = block.live.getByRole('button', { name: 'Show all 62 lines' });
  await expect(block.live).not.toContainText('row number 59');
  await toggle.click();
  await expect(block.live).toContainText('row number 59');
});

test.describe('without a connection', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the block says so, and the next press tries again', async ({ page, open }) => {
    let broken = true;
    await page.route('**/_live/live-*', (route) => (broken ? route.abort() : route.continue()));
    const block = (await open())(ids.short);
    await block.press('run');
    await expect(block.root.locator('.load-failed')).toBeVisible();
    broken = false;
    await block.runAndWait();
    await expect(block.live).toHaveText('first');
  });

  test('an editor that cannot be loaded leaves the block as it was', async ({ page, open }) => {
    await page.route('**/_live/editor-*', (route) => route.abort());
    const block = (await open())(ids.short);
    await block.press('edit');
    await expect(block.note).toContainText('could not be loaded');
    await block.runAndWait();
    await expect(block.live).toHaveText('first');
  });
});
