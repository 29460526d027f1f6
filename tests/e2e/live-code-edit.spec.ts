import { expect, ids, test, type Page } from '../support/block-test.ts';

interface Glyph {
  text: string;
  style: string;
  x: number;
  y: number;
}

/** Every visible character of some lines with its look and place. */
function glyphs(page: Page, selector: string): Promise<Glyph[]> {
  return page.evaluate((selector) => {
    const found: { text: string; style: string; x: number; y: number }[] = [];
    for (const line of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
        const { color, fontWeight, fontStyle, fontSize } = getComputedStyle(node.parentElement!);
        for (let i = 0; i < node.length; i++) {
          if (!node.data[i]!.trim()) continue;
          const range = new Range();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { x, y } = range.getBoundingClientRect();
          const style = `${color} ${fontWeight} ${fontStyle} ${fontSize}`;
          found.push({ text: node.data[i]!, style, x, y: y + scrollY });
        }
      }
    }
    return found;
  }, selector);
}

/** What differs by more than half a pixel, or at all in look. */
function changes(before: Glyph[], after: Glyph[]): string[] {
  if (before.length !== after.length) return [`${before.length} characters, then ${after.length}`];
  return before.flatMap((was, i) => {
    const is = after[i]!;
    const moved = Math.abs(was.x - is.x) > 0.5 || Math.abs(was.y - is.y) > 0.5;
    if (!moved && was.text === is.text && was.style === is.style) return [];
    return [`${JSON.stringify(was)} became ${JSON.stringify(is)}`];
  });
}

for (const name of ['rotate', 'fails', 'several'] as const) {
  test(`pressing Edit on "${name}" moves and recolours nothing`, async ({ page, open }) => {
    const block = (await open())(ids[name]);
    const at = `[data-snippet="${ids[name]}"]`;
    const height = (await block.root.boundingBox())!.height;
    const before = await glyphs(page, `${at} pre:first-of-type .line`);
    await block.press('edit');
    await block.editor.waitFor();
    await expect(block.editor).toBeFocused();
    await expect
      .poll(async () => changes(before, await glyphs(page, `${at} .cm-line`)))
      .toEqual([]);
    expect((await block.root.boundingBox())!.height).toBe(height);
  });
}

test('the editor can be reached and left by keyboard, and says how', async ({ page, open }) => {
  const block = (await open())(ids.rotate);
  await block.press('edit');
  await expect(block.editor).toBeFocused();
  await expect(block.root.getByText('Esc, then Tab leaves the editor.')).toBeVisible();
  await expect(block.editor).toHaveAttribute('aria-label', /Press Escape, then Tab/);
  await page.keyboard.press('Tab');
  await expect(block.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(block.root.locator('[data-action="run"]')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(block.editor).toBeFocused();
});

test('typing, closing brackets, indenting, undo and redo work', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await block.write('');
  await page.keyboard.type('const a = [1');
  await expect(block.editor).toHaveText('const a = [1]');
  await page.keyboard.press('End');
  await page.keyboard.type(';');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type("console.log(a, 'typed'");
  await expect(block.root.locator('.cm-line').nth(1)).toHaveText(/^\s+console\.log\(a, 'typed'\)$/);
  await block.runAndWait();
  await expect(block.live).toHaveText('[1] typed');
  await block.editor.focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('Control+z');
  await expect(block.editor).toHaveText("console.log('first');");
  await page.keyboard.press('Control+y');
  await expect(block.editor).toContainText('const a = [1]');
});

test('what is typed into one file is there after a look at another', async ({ page, open }) => {
  const block = (await open())(ids.several);
  const tab = (name: string) => block.root.getByRole('tab', { name });
  await block.press('edit');
  await tab('turn.ts').click();
  await block.editor.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// mine');
  await tab('index.ts').click();
  await expect(block.editor).not.toContainText('// mine');
  await tab('turn.ts').click();
  await expect(block.editor).toContainText('// mine');
  await block.press('reset');
  await expect(block.editor).not.toContainText('// mine');
});

test('files have tabs; a read-only file cannot be changed', async ({ page, open }) => {
  const block = (await open())(ids.several);
  await block.press('edit');
  await block.editor.waitFor();
  await block.root.getByRole('tab', { name: 'turn.ts' }).click();
  await block.editor.fill('export const turn = () => "edited";');
  await block.root.getByRole('tab', { name: 'turn.ts' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(block.root.getByRole('tab', { name: 'rate.ts (read only)' })).toBeFocused();
  await expect(block.root.locator('[data-editor]')).toContainText('export const RATE = 0.5;');
  await expect(block.root.locator('[data-editor] [contenteditable="true"]')).toHaveCount(0);
  await block.runAndWait();
  await expect(block.live).toHaveText('edited');
});

test('the file that was being read is the one that opens', async ({ open }) => {
  const block = (await open())(ids.several);
  await block.root.getByText('turn.ts', { exact: true }).click();
  await block.press('edit');
  await expect(block.editor).toContainText('export function turn');
});

test('Copy takes the code as it stands', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const block = (await open())(ids.short);
  await block.press('copy');
  await expect.poll(clipboard).toBe("console.log('first');");
  await block.write("console.log('mine');");
  await block.press('copy');
  await expect.poll(clipboard).toBe("console.log('mine');");
});

test('code under a storage key is there on the next visit', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await block.write("console.log('kept');");
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.reload();
  await block.runAndWait();
  await expect(block.live).toHaveText('kept');
  await expect(block.note).toHaveText('Your code from last time.');
  await block.press('reset');
  await page.reload();
  await block.runAndWait();
  await expect(block.live).toHaveText('first');
});

test('prose snippets are disposable', async ({ page, open }) => {
  const block = (await open())(ids.rotate);
  await block.write("console.log('gone');");
  await page.reload();
  await block.runAndWait();
  await expect(block.live).toContainText('m = 100');
});

test('when the starting code has changed, the reader chooses', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await page.evaluate(() =>
    localStorage.setItem(
      'rope-handbook/1/code/fixture/short',
      JSON.stringify({ starter: 'older', files: { '/index.ts': "console.log('mine');" } }),
    ),
  );
  await block.runAndWait();
  await expect(block.live).toHaveText('first');
  await block.note.getByRole('button', { name: 'Keep mine' }).click();
  await expect(block.editor).toHaveText("console.log('mine');");
  await block.runAndWait();
  await expect(block.live).toHaveText('mine');
});

test('a shared link opens the code and does not run it', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const block = (await open())(ids.rotate);
  await block.write("console.log('shared');");
  await block.press('share');
  await expect(block.note).toContainText('Link copied.');
  const link = await block.note.locator('input').inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(block.editor).toHaveText("console.log('shared');");
  await expect(block.note).toContainText('This code came with a link.');
  await expect(block.live).toBeHidden();
  await expect(block.golden).toBeVisible();
  await block.runAndWait();
  await expect(block.live).toHaveText('shared');
});

test('a damaged link leaves the original code', async ({ open }) => {
  const at = await open(`handbook/traps/blocks/#code=${encodeURIComponent(ids.rotate)}~AAAA`);
  const block = at(ids.rotate);
  await expect(block.note).toContainText('could not be read');
  await expect(block.editor).toContainText('One pair of a query');
});
