import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { blockSite } from '../support/block-site.ts';
import { expect, ids, test } from '../support/block-test.ts';

test('nothing of the island is loaded before the first press', async ({ page, open }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/_live/'))).toEqual([]);
});

test('Run loads the engine but not the editor', async ({ page, open }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const name = /_live\/(\w+)-/.exec(request.url())?.[1];
    if (name) loaded.push(name);
  });
  const block = (await open())(ids.rotate);
  await block.runAndWait();
  expect(loaded.sort()).toEqual(['frame', 'library', 'live']);
});

test('a press loads less than its budget, gzipped', () => {
  const folder = path.join(blockSite, '_live');
  const size = (name: string): number => {
    const files = readdirSync(folder).filter((entry) => entry.startsWith(`${name}-`));
    return Math.max(...files.map((file) => gzipSync(readFileSync(path.join(folder, file))).length));
  };
  expect(size('live') + size('frame') + size('library')).toBeLessThan(88_000);
  expect(size('live') + size('editor')).toBeLessThan(180_000);
});

test('the output of the build is what the page prints', async ({ open }) => {
  const at = await open();
  for (const id of [ids.rotate, ids.fails, ids.several]) {
    const block = at(id);
    const golden = await block.golden.locator('pre').allInnerTexts();
    await block.runAndWait();
    await expect(block.golden).toBeHidden();
    expect((await block.live.locator('pre').allInnerTexts()).join('\n')).toBe(golden.join('\n'));
  }
});

test('the golden output of a snippet that fails names its line', async ({ open }) => {
  const block = (await open())(ids.fails);
  await expect(block.golden).toContainText('at index.ts:6');
  await expect(block.root.locator('.line[data-failing]')).toContainText('ropeFrequencies(3)');
});

test('in Spanish the words are Spanish', async ({ open }) => {
  const at = await open('es/handbook/traps/blocks/');
  const block = at(ids.fails);
  await expect(block.root.getByRole('button', { name: 'Ejecutar' })).toBeVisible();
  await expect(block.golden).toContainText('en index.ts:6');
  // rope-core speaks English; what its error means is said in the page's language, below it.
  await expect(block.golden).toContainText('RopeError: 3 dimensions cannot rotate');
  await expect(block.golden).toContainText('RoPE gira las dimensiones de dos en dos');
  await block.runAndWait();
  await expect(block.live).toContainText('RoPE gira las dimensiones de dos en dos');
  await expect(block.root.getByRole('button', { name: 'Ir a index.ts:6' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the code and its output are there, and no dead buttons', async ({ open }) => {
    const at = await open();
    const block = at(ids.rotate);
    await expect(block.root.locator('pre').first()).toContainText('rotatePair');
    await expect(block.golden).toContainText('m = 100');
    await expect(block.root.locator('[data-action="run"]')).toBeHidden();
  });

  test('every file of a snippet can be read', async ({ open }) => {
    const block = (await open())(ids.several);
    await expect(block.root.locator('[data-path="/turn.ts"]')).toBeHidden();
    await block.root.getByText('turn.ts', { exact: true }).click();
    await expect(block.root.locator('[data-path="/turn.ts"]')).toBeVisible();
  });
});
