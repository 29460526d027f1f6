import { expect, test, type Page } from '../support/test.ts';
import { violations } from '../support/axe.ts';

const inspector = 'tools/config-inspector/';
const report = (page: Page) => page.locator('[data-report]');
const text = (page: Page, slot = 'a') => page.locator(`[data-slot="${slot}"] textarea`);
const fact = (page: Page, name: string) =>
  report(page)
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .getByRole('cell');
const yarn = `{
  "model_type": "qwen2",
  "head_dim": 128,
  "rope_theta": 1000000.0,
  "max_position_embeddings": 32768,
  "rope_scaling": { "rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768 }
}`;

test.describe('the config inspector', () => {
  test('reads what is pasted, and says so once', async ({ page }) => {
    await page.goto(inspector);
    await expect(fact(page, 'What scaling did')).toHaveText('29 kept · 6 in the ramp · 29 divided');
    await text(page).fill(yarn);
    await expect(fact(page, 'What scaling did')).toHaveText(
      '24 kept · 16 in the ramp · 24 divided',
    );
    await expect(fact(page, 'Every angle seen')).toHaveText('131,072');
    await expect(page.getByRole('combobox', { name: 'Example' })).toHaveValue('');
    await expect(page.locator('config-inspector [role="status"]')).toHaveText(
      'qwen2: YaRN, 64 pairs, 2 things to know.',
    );
    await expect(report(page).locator('[data-finding="static-scaling"]')).toContainText(
      'rope_scaling.rope_type, line 6',
    );
    await expect(report(page).getByRole('img', { name: /^qwen2: 24 kept/ })).toBeVisible();
    await report(page).getByText('Pair by pair').click();
    await expect(report(page).locator('details tbody tr')).toHaveCount(64);
    expect(await violations(page)).toBe('');
  });

  test('every link of a report leads to a page', async ({ page, request }) => {
    await page.goto(`es/${inspector}`);
    await page.locator('[name="example-a"]').selectOption('gpt-oss');
    await expect(report(page).locator('.facts thead')).toContainText('gpt-oss');
    const links = await report(page).getByRole('link').all();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const address = await link.evaluate((a) => (a as HTMLAnchorElement).href);
      expect(address).toContain('/es/handbook/');
      expect((await request.get(address)).status()).toBe(200);
    }
  });

  test('takes a dropped file, a chosen file, and no file of weights', async ({ page }) => {
    await page.goto(inspector);
    const drop = (name: string, size = 0) =>
      page.locator('config-inspector').evaluate(
        (element, [content, file, bytes]) => {
          const data = new DataTransfer();
          data.items.add(
            new File([bytes ? new Uint8Array(Number(bytes)) : String(content)], String(file)),
          );
          element.dispatchEvent(
            new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
          );
        },
        [yarn, name, size] as const,
      );
    await drop('config.json');
    await expect(text(page)).toHaveValue(yarn);
    await expect(fact(page, 'Type')).toHaveText('YaRN');

    await drop('model.safetensors', 400_000);
    await expect(page.locator('config-inspector [data-note]')).toContainText('0.4 MB');
    await expect(text(page)).toHaveValue(yarn);

    await page.locator('[data-slot="a"] [type="file"]').setInputFiles({
      name: 'config.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"head_dim": 64, "rope_theta": 10000}'),
    });
    await expect(fact(page, 'Number of pairs')).toHaveText('32');
    // What stood there comes back.
    await text(page).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(text(page)).toHaveValue(yarn);
  });

  test('says what is wrong, where and what instead, and keeps the text', async ({ page }) => {
    await page.goto(inspector);
    const broken = yarn.replace('"qwen2"', "'qwen2'");
    await text(page).fill(broken);
    const problem = page.locator('[data-slot="a"] [data-problem]');
    await expect(problem).toContainText('Line 2, column 17:');
    await expect(problem).toContainText('double quotes');
    await expect(text(page)).toHaveValue(broken);
    await expect(text(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(text(page)).toHaveAccessibleDescription(/Line 2, column 17/);
    await expect(report(page)).toHaveText('There is nothing to report on yet.');
    await expect(page.locator('config-inspector [role="status"]')).toContainText('cannot be read');
    expect(await violations(page)).toBe('');

    await text(page).fill(yarn.replace('4.0', '"4"'));
    await expect(problem).toContainText('Line 6: rope_scaling.factor: "4" is not a finite number');
    await text(page).fill(yarn);
    await expect(problem).toBeHidden();
    await expect(fact(page, 'Type')).toHaveText('YaRN');

    await page.getByRole('textbox', { name: 'Trained length' }).fill('many');
    await expect(problem).toContainText('whole number of tokens');
  });

  test('compares two, and a link brings both back', async ({ page }) => {
    await page.goto(inspector);
    await page.getByRole('button', { name: 'Compare with another config' }).click();
    await expect(page.locator('[name="example-b"]')).toBeFocused();
    await expect(report(page).getByRole('columnheader')).toContainText([
      'Facts',
      'Llama 3.1',
      'Llama 2 7B',
    ]);
    await text(page, 'b').fill(yarn);
    await page.getByRole('textbox', { name: 'Length of the text' }).fill('200,000');
    await page.locator('[data-slot="b"] [name="trained"]').fill('16384');
    await expect(fact(page, 'Pairs with unseen').last()).toHaveText('27 at 200,000');
    expect(await violations(page)).toBe('');

    await page.getByRole('button', { name: 'Copy a link' }).click();
    const link = await page.getByRole('textbox', { name: 'Copy a link' }).inputValue();
    expect(link).toContain('#a=llama-3.1&b=~');
    expect(link.length).toBeLessThan(600);

    await page.goto('about:blank');
    await page.goto(link);
    await expect(text(page, 'b')).toHaveValue(yarn);
    await expect(fact(page, 'Pairs with unseen').last()).toHaveText('27 at 200,000');

    await page.getByRole('button', { name: 'Close the comparison' }).click();
    await expect(text(page, 'b')).toBeHidden();
    await expect(report(page).getByRole('columnheader')).toHaveCount(2);
  });

  test('a link that cannot be read changes nothing and says so', async ({ page }) => {
    for (const hash of ['#a=~not-packed', '#a=no-such-model']) {
      await page.goto('about:blank');
      await page.goto(inspector + hash);
      await expect(page.locator('config-inspector [data-note]')).toContainText('could not be read');
      await expect(fact(page, 'What scaling did')).toHaveText(
        '29 kept · 6 in the ramp · 29 divided',
      );
    }
  });

  test('works by keyboard alone, in Spanish', async ({ page }) => {
    await page.goto(`es/${inspector}`);
    await page.getByRole('combobox', { name: 'Ejemplo' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(fact(page, 'Base')).toHaveText('10\u202f000');
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-slot="a"] [type="file"]')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('nada');
    await expect(page.locator('[data-slot="a"] [data-problem]')).toContainText(
      'Línea 1, columna 1: aparece nada',
    );
    // No trap: Tab leaves the field.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: 'Longitud entrenada' })).toBeFocused();
    expect(await violations(page)).toBe('');
  });
});

test.describe('when the network goes', () => {
  test.use({ expectedErrors: [/Failed to load resource|net::ERR_FAILED/] });

  test('the inspector says that it could not be loaded, and a reload finds the text again', async ({
    page,
  }) => {
    const script = /inspector-element.*\.js/;
    await page.route(script, (route) => route.abort());
    await page.goto(inspector);
    await text(page).fill(yarn);
    await expect(page.locator('config-inspector [data-note]')).toContainText('could not be loaded');
    await expect(page).toHaveURL(/#a=~/);
    await page.unroute(script);
    await page.reload();
    await expect(fact(page, 'Type').first()).toHaveText('YaRN');
    await expect(text(page)).toHaveValue(yarn);
    await expect(page.locator('config-inspector [data-note]')).toBeHidden();
  });
});

test.describe('the pairing converter', () => {
  const address = 'tools/pairing-converter/';
  const output = (page: Page) => page.getByRole('textbox', { name: 'Converted' });

  test('converts a vector and rows there and back, and copies', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    await expect(page.getByRole('textbox', { name: 'Order, as an index' })).toHaveValue(
      '[0, 2, 4, 6, 1, 3, 5, 7]',
    );
    const field = page.getByRole('textbox', { name: 'A vector' });
    await field.fill('10 11 12 13');
    await expect(output(page)).toHaveValue('10, 12, 11, 13');
    await page.getByRole('radio', { name: 'halves → neighbours' }).check();
    await field.fill('[[1, 2], [3, 4], [5, 6], [7, 8]]');
    await expect(output(page)).toHaveValue('1, 2\n5, 6\n3, 4\n7, 8');
    await expect(page.locator('pairing-converter [role="status"]')).toHaveText(
      'Converted. Read as a matrix of 4 rows with 2 columns: 1 head of 4 rows.',
    );
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '1, 2\n5, 6\n3, 4\n7, 8',
    );
    expect(await violations(page)).toBe('');
  });

  test('says what is wrong and keeps the numbers, in Spanish too', async ({ page }) => {
    await page.goto(`es/${address}`);
    const field = page.getByRole('textbox', { name: 'Un vector' });
    await field.fill('1 2 3');
    const problem = page.locator('pairing-converter [data-problem]');
    await expect(problem).toContainText('3 dimensiones no se reparten en pares');
    await expect(page.locator('[data-result]')).toBeHidden();
    await expect(field).toHaveValue('1 2 3');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await violations(page)).toBe('');
    await page.getByRole('textbox', { name: 'De ellas, giran' }).fill('2');
    await expect(page.getByRole('textbox', { name: 'Convertido' })).toHaveValue('1, 2, 3');
    await expect(field).not.toHaveAttribute('aria-invalid');
  });
});

test('the playground runs, keeps the code and shares it', async ({ page }) => {
  await page.goto('tools/playground/');
  const block = page.locator('[data-snippet="tools/playground/scratch"]');
  await expect(block.locator('[data-output]')).toContainText('0.001');
  await block.locator('[data-action="edit"]').click();
  const editor = block.getByRole('textbox', { name: /^Editor/ });
  await editor.fill("import { wavelengths } from 'rope-core';\nconsole.log(wavelengths([1])[0]);");
  await block.locator('[data-action="run"]').click();
  await expect(block.locator('[data-output]')).toContainText('6.283185307179586');
  await block.locator('[data-action="share"]').click();
  const link = await block.getByRole('textbox', { name: 'Share' }).inputValue();
  expect(link).toContain('#code=tools%2Fplayground%2Fscratch~');

  await page.goto('about:blank');
  await page.goto('tools/playground/');
  await block.locator('[data-action="edit"]').click();
  await expect(block.locator('[data-code]')).toContainText('wavelengths([1])');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each tool shows an example, and no control that does nothing', async ({ page }) => {
    await page.goto(inspector);
    await expect(fact(page, 'What scaling did')).toHaveText('29 kept · 6 in the ramp · 29 divided');
    await expect(page.locator('config-inspector noscript p')).toBeVisible();
    await expect(page.locator('config-inspector form')).toBeHidden();
    await page.goto('es/tools/pairing-converter/');
    await expect(page.getByRole('row', { name: /^viene de/ })).toContainText('02461357');
    await expect(page.locator('pairing-converter button:visible')).toHaveCount(0);
  });
});
