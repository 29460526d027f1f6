import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test, type Locator, type Page } from '../support/test.ts';

const lab = 'labs/lab-02-implementation';
const solution = (name: string): string =>
  readFileSync(`content/${lab}/solution/${name}`, 'utf8').trimEnd();
const mutant = (name: string): string =>
  readFileSync(`content/${lab}/mutants/${name}.ts`, 'utf8').trimEnd();

const block = (page: Page): Locator => page.locator('rope-workbench [data-snippet]');
const artefacts = (page: Page): Locator => page.locator('rope-artefacts');

/** Writes one of the learner's files, as a paste. */
async function write(page: Page, file: string, code: string): Promise<void> {
  const editor = block(page).locator('.cm-content');
  if ((await editor.count()) === 0) await block(page).locator('[data-action="edit"]').click();
  await block(page).getByRole('tab', { name: file }).click();
  await expect(editor).toHaveAttribute('aria-label', new RegExp(file));
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

async function run(page: Page): Promise<void> {
  await block(page).locator('[data-action="run"]').click();
  // Lab 03 trains for seconds, on a slow machine for many.
  await expect(block(page)).not.toHaveAttribute('data-state', /running|loading|static/, {
    timeout: 60_000,
  });
}

async function solve(page: Page): Promise<void> {
  await write(page, 'rope.ts', solution('rope.ts'));
  await write(page, 'verify.ts', solution('verify.ts'));
  await run(page);
  await expect(page.locator('.checks [data-check][data-state="pass"]')).toHaveCount(12);
}

/** Presses something that hands out a file, and reads it. */
async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

for (const { path, run: label, all } of [
  { path: `${lab}/`, run: 'Run', all: 'all 12 checks pass' },
  { path: `es/${lab}/`, run: 'Ejecutar', all: 'pasan las 12 comprobaciones' },
]) {
  test(`${path}: from the starter to six files in one zip`, async ({ page }) => {
    await page.goto(path);
    await expect(block(page).locator('[data-action="run"]')).toHaveText(label);
    await expect(artefacts(page).locator('[data-zip]')).toBeDisabled();
    await page.locator('#write-up-property').fill('Only n − m is left in a score.');
    await solve(page);
    await expect(page.locator('[data-check="block-b"]')).toContainText('< 0.00001');
    await expect(page.locator('[data-result="relative_position_max_diff"]')).toHaveText(/e-\d+$/);
    await expect(artefacts(page).getByRole('status')).toContainText(all);

    const { name, bytes } = await saved(page, artefacts(page).locator('[data-zip]'));
    expect(name).toBe('lab-02-implementation.zip');
    const files = unzipSync(bytes);
    const file = (wanted: string): Uint8Array => files[`lab-02-implementation/${wanted}`]!;
    expect(Object.keys(files).map((at) => at.split('/')[1])).toEqual([
      'rope.ts',
      'verify.ts',
      'output.txt',
      'plot.png',
      'manifest.json',
      'README.md',
    ]);
    expect(strFromU8(file('rope.ts'))).toBe(`${solution('rope.ts')}\n`);
    expect(strFromU8(file('verify.ts'))).toBe(`${solution('verify.ts')}\n`);
    expect(strFromU8(file('output.txt'))).toMatch(/Block B[\s\S]*1\.13531[\s\S]*Block D/);
    expect(strFromU8(file('README.md'))).toContain('Only n − m is left in a score.');

    const manifest = JSON.parse(strFromU8(file('manifest.json')));
    expect(manifest).toMatchObject({
      experiment: 'lab-02-rope-implementation',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      seed: 0,
      versions: { 'rope-core': expect.stringMatching(/^\d/) },
      config: { d_head: 16, T: 32, rope_base: 10000 },
      checks: { passed: 12, total: 12 },
    });
    expect(manifest.results.relative_position_max_diff).toBeGreaterThan(0);
    expect(manifest.results.relative_position_max_diff).toBeLessThan(1e-5);
    expect(manifest.results.norm_preservation_max_diff).toBeLessThan(1e-6);

    const png = file('plot.png');
    expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    // The browser decodes it, and what it shows is not one colour.
    const picture = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
      return { width: canvas.width, height: canvas.height, colours: colours.size };
    }, Buffer.from(png).toString('base64'));
    expect(picture).toMatchObject({ width: 1440, height: 832 });
    expect(picture.colours).toBeGreaterThan(20);
  });
}

test('the solution opens when all checks pass, or when it is asked for', async ({ page }) => {
  await page.goto(`${lab}/`);
  const fold = page.locator('[data-solution="labs/lab-02-implementation"] details');
  await expect(fold).not.toHaveAttribute('open');
  await solve(page);
  await expect(fold).toHaveAttribute('open');
  await page.reload();
  // It says that the lab is solved, and waits to be wanted.
  await expect(fold.locator('summary')).toHaveText('Solution');
  await expect(fold).not.toHaveAttribute('open');
  await fold.locator('summary').click();
  await expect(fold).toContainText('export function applyRope');
});

test('a wrong answer is named, and the files say how many checks pass', async ({ page }) => {
  await page.goto(`${lab}/`);
  await write(page, 'rope.ts', mutant('halves'));
  await run(page);
  await expect(page.locator('[data-misconception="halves-not-neighbours"]')).toBeVisible();
  await expect(artefacts(page).getByRole('status')).toContainText(/of 12 checks pass/);
});

test('an answer that imports rope-core is refused in plain words', async ({ page }) => {
  await page.goto(`${lab}/`);
  await write(page, 'rope.ts', "export { ropeFrequencies } from 'rope-core';");
  await run(page);
  await expect(block(page).locator('[data-output]')).toContainText(
    'rope.ts may not import "rope-core": what is graded is your own code.',
  );
  await page.goto('es/problems/rope-apply/');
  const problem = page.locator('rope-problem [data-snippet]');
  await problem.locator('[data-action="edit"]').click();
  await problem.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText("export { ropeApply } from 'rope-core';");
  await problem.locator('[data-action="run"]').click();
  await expect(problem.locator('[data-output]')).toContainText(
    'answer.ts no puede importar «rope-core»: se evalúa tu propio código.',
  );
});

test('work survives a reload and a change of language, without a press', async ({ page }) => {
  await page.goto(`${lab}/`);
  await write(page, 'rope.ts', '// mine, and unfinished');
  await page.locator('#write-up-norms').fill('Because a rotation keeps lengths.');
  await page.reload();
  await expect(block(page).locator('.cm-content')).toContainText('mine, and unfinished');
  await expect(page.locator('#write-up-norms')).toHaveValue('Because a rotation keeps lengths.');
  await page.goto(`es/${lab}/`);
  await expect(block(page).locator('.cm-content')).toContainText('mine, and unfinished');
  await expect(page.locator('#write-up-norms')).toHaveValue('Because a rotation keeps lengths.');
});

test('two tabs write different answers, and both are kept', async ({ page, context }) => {
  await page.goto(`${lab}/`);
  const other = await context.newPage();
  await other.goto(`es/${lab}/`);
  await page.locator('#write-up-norms').fill('A rotation keeps lengths.');
  await other.locator('#write-up-property').fill('Solo queda n − m.');
  await page.reload();
  await expect(page.locator('#write-up-norms')).toHaveValue('A rotation keeps lengths.');
  await expect(page.locator('#write-up-property')).toHaveValue('Solo queda n − m.');
});

test('after Reset no check claims anything about the starter', async ({ page }) => {
  await page.goto(`${lab}/`);
  await solve(page);
  await block(page).locator('[data-action="reset"]').click();
  await expect(page.locator('.checks [data-check][data-state="pending"]')).toHaveCount(12);
});

test('work survives an endless loop', async ({ page }) => {
  await page.goto(`${lab}/`);
  await write(page, 'rope.ts', 'while (true);');
  await block(page).locator('[data-action="run"]').click();
  await expect(block(page)).toHaveAttribute('data-state', 'stopped', { timeout: 30_000 });
  await expect(block(page).locator('.cm-content')).toHaveText('while (true);');
  await page.reload();
  await expect(block(page).locator('.cm-content')).toHaveText('while (true);');
});

test('work on an older starter is offered, not lost', async ({ page }) => {
  await page.goto(`${lab}/`);
  await page.evaluate(() => {
    const kept = { starter: 'an-older-one', files: { '/rope.ts': '// from last week' } };
    localStorage.setItem('rope-handbook/1/code/labs/lab-02-implementation', JSON.stringify(kept));
  });
  await page.reload();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(block(page).locator('.cm-content')).toContainText('from last week');
});

test('code can be saved as a file at any time', async ({ page }) => {
  await page.goto(`${lab}/`);
  const before = await saved(page, page.locator('[data-save-code="verify.ts"]'));
  expect(before.name).toBe('verify.ts');
  expect(strFromU8(before.bytes)).toBe(readFileSync(`content/${lab}/starter/verify.ts`, 'utf8'));
  await write(page, 'rope.ts', '// not finished yet');
  const { bytes } = await saved(page, page.locator('[data-save-code="rope.ts"]'));
  expect(strFromU8(bytes)).toBe('// not finished yet\n');
  await expect(artefacts(page).locator('[data-zip]')).toBeDisabled();
});

test('files of an older run say so', async ({ page }) => {
  await page.goto(`${lab}/`);
  await run(page);
  await expect(artefacts(page)).toHaveAttribute('data-state', 'ready');
  await write(page, 'rope.ts', '// changed');
  await expect(artefacts(page).getByRole('status')).toContainText('has changed since that run');
  await run(page);
  await expect(artefacts(page)).toHaveAttribute('data-state', 'ready');
  await block(page).locator('[data-action="reset"]').click();
  await expect(artefacts(page).getByRole('status')).toContainText('has changed since that run');
});

test('the NumPy kit is a zip with the starter and without the solution', async ({ page }) => {
  await page.goto(`${lab}/`);
  const link = page.locator('a[href$="lab-02-numpy.zip"]');
  const response = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
  const files = unzipSync(await response.body());
  expect(Object.keys(files).sort()).toEqual(
    ['README.es.md', 'README.md', 'check.py', 'rope.py', 'verify.py'].map(
      (name) => `lab-02-numpy/${name}`,
    ),
  );
  for (const [at, bytes] of Object.entries(files)) {
    const name = at.split('/')[1]!;
    expect(strFromU8(bytes)).toBe(readFileSync(`content/${lab}/python/${name}`, 'utf8'));
  }
});

test('a solved lab is told to the page as problems are', async ({ page }) => {
  await page.goto(`${lab}/`);
  await page.evaluate(() => {
    document.addEventListener('handbook:solved', (event) => {
      document.body.dataset.solved = (event as CustomEvent<string>).detail;
    });
  });
  await solve(page);
  await expect(page.locator('body')).toHaveAttribute('data-solved', lab);
});

test('lab 03: one changed file stretches the context, with table, plot and manifest', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const folder = 'labs/lab-03-extrapolation';
  await page.goto(`${folder}/`);
  await run(page);
  await expect(block(page)).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  await expect(page.locator('[data-check="interpolation-holds"]')).toHaveAttribute(
    'data-state',
    'fail',
  );
  const text = readFileSync(`content/${folder}/solution/scaling.ts`, 'utf8').trimEnd();
  await write(page, 'scaling.ts', text);
  await block(page).locator('[data-action="run"]').click();
  await expect(page.locator('.checks [data-check][data-state="pass"]')).toHaveCount(8, {
    timeout: 60_000,
  });
  await expect(artefacts(page).getByRole('status')).toContainText('all 8 checks pass');
  const { bytes } = await saved(page, artefacts(page).locator('[data-zip]'));
  const files = unzipSync(bytes);
  const table = strFromU8(files['lab-03-extrapolation/table.csv']!).trim().split('\n');
  expect(table).toHaveLength(1 + 7 * 5);
  const right = (row: string): number =>
    Number(table.find((line) => line.startsWith(row))!.split(',')[2]);
  expect(right('pi,512')).toBeGreaterThan(right('rope,512') + 0.2);
  const { results } = JSON.parse(strFromU8(files['lab-03-extrapolation/manifest.json']!));
  expect(results.right_pi_512).toBeCloseTo(right('pi,512'), 3);
  expect(strFromU8(files['lab-03-extrapolation/plot.svg']!)).toMatch(/^<svg [\s\S]*YaRN/);
  // The page's own numbers come from the same files.
  const cell = page.locator('#results').locator('xpath=following::table[1]//tbody/tr[5]/td[6]');
  await expect(cell).toHaveText((100 * right('pi,512')).toFixed(1));
});
