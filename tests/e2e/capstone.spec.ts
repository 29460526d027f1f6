import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { expectClean } from '../support/axe.ts';
import { expect, test, type Locator, type Page } from '../support/test.ts';

const PAGE = 'path/explain-the-rescue/';
const board = (page: Page): Locator => page.locator('rope-whiteboard svg');
const drawn = (page: Page): Locator => board(page).locator('[data-part="items"] > *');
const press = (page: Page, action: string) =>
  page.locator(`rope-whiteboard [data-action="${action}"]`).click();
const pick = (page: Page, value: string) =>
  page.locator(`rope-whiteboard input[value="${value}"]`).check({ force: true });

/** Positions are shares of the board. */
async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await board(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await board(page).boundingBox())!;
  await page.mouse.move(x + from[0] * width, y + from[1] * height);
  await page.mouse.down();
  await page.mouse.move(x + to[0] * width, y + to[1] * height, { steps: 8 });
  await page.mouse.up();
}

async function download(page: Page, action: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await press(page, action);
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a stroke of the mouse is drawn, undone, done again, cleared and brought back', async ({
  page,
}) => {
  await page.goto(PAGE);
  await drag(page, [0.2, 0.2], [0.6, 0.5]);
  await expect(drawn(page)).toHaveCount(1);
  await pick(page, 'q');
  await pick(page, 'arrow');
  await drag(page, [0.2, 0.8], [0.7, 0.8]);
  await expect(drawn(page)).toHaveCount(2);
  await expect(drawn(page).last()).toHaveClass('ink-q');
  await press(page, 'undo');
  await expect(drawn(page)).toHaveCount(1);
  await page.keyboard.press('Control+Shift+Z');
  await expect(drawn(page)).toHaveCount(2);
  await press(page, 'clear');
  await expect(drawn(page)).toHaveCount(0);
  await expect(page.locator('rope-whiteboard [data-part="status"]')).toContainText('Undo brings');
  await press(page, 'undo');
  await expect(drawn(page)).toHaveCount(2);
});

test('the eraser takes what it touches, and only that', async ({ page }) => {
  await page.goto(PAGE);
  await drag(page, [0.2, 0.2], [0.8, 0.2]);
  await drag(page, [0.2, 0.8], [0.8, 0.8]);
  await pick(page, 'eraser');
  await drag(page, [0.5, 0.1], [0.5, 0.3]);
  await expect(drawn(page)).toHaveCount(1);
  await drag(page, [0.1, 0.5], [0.3, 0.5]);
  await expect(page.locator('rope-whiteboard [data-part="status"]')).toContainText(
    'Nothing there to erase',
  );
  await press(page, 'undo');
  await expect(drawn(page)).toHaveCount(2);
});

test('the sketch is there after a reload and in the other language', async ({ page }) => {
  await page.goto(PAGE);
  await drag(page, [0.2, 0.2], [0.6, 0.5]);
  await expect(drawn(page)).toHaveCount(1);
  const shape = await drawn(page).getAttribute('d');
  await page.reload();
  await expect(drawn(page)).toHaveAttribute('d', shape!);
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/es\/path\/explain-the-rescue\//);
  await expect(drawn(page)).toHaveAttribute('d', shape!);
  await expect(page.getByText('Tu intento ya está')).toBeVisible();
});

test('the PNG is a PNG of 1600 by 1120, the SVG stands alone', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('[name="whiteboard-text"]').fill('27° < 54°');
  await pick(page, 'text');
  await drag(page, [0.5, 0.5], [0.5, 0.5]);
  await pick(page, 'pen');
  await drag(page, [0.2, 0.2], [0.6, 0.5]);
  await expect(drawn(page)).toHaveCount(2);
  const png = await download(page, 'png');
  expect(png.name).toBe('explain-the-rescue.png');
  expect([...png.bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1600, 1120]);
  const svg = await download(page, 'svg');
  expect(svg.name).toBe('explain-the-rescue.svg');
  const parsed = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: file.querySelectorAll('parsererror').length,
      paths: file.querySelectorAll('path').length,
      text: file.querySelector('text')?.textContent,
      fill: file.querySelector('path')?.getAttribute('fill'),
    };
  }, svg.bytes.toString());
  expect(parsed).toMatchObject({ broken: 0, paths: 1, text: '27° < 54°' });
  expect(parsed.fill).toMatch(/^(rgb|#|color)/);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a finger draws and the page does not scroll away', async ({ page }) => {
    await page.goto(PAGE);
    await board(page).scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await board(page).boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: share ? [{ x: x + width * share, y: y + height * share }] : [],
      });
    const before = await page.evaluate(() => scrollY);
    await touch('touchStart', 0.2);
    for (const share of [0.3, 0.4, 0.5, 0.6]) await touch('touchMove', share);
    await touch('touchEnd');
    await expect(drawn(page)).toHaveCount(1);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect((await drawn(page).boundingBox())!.width).toBeGreaterThan(width * 0.3);
  });
});

test('a hand on the glass draws nothing once a pen has drawn; pressure is kept', async ({
  page,
}) => {
  await page.goto(PAGE);
  await board(page).scrollIntoViewIfNeeded();
  await board(page).evaluate((svg: SVGSVGElement) => {
    const { left, top } = svg.getBoundingClientRect();
    // Pointers that a script makes up cannot be captured.
    svg.setPointerCapture = () => {};
    const send = (type: string, pointerType: string, at: number, pressure: number) =>
      svg.dispatchEvent(
        new PointerEvent(type, {
          pointerId: pointerType === 'pen' ? 7 : 8,
          pointerType,
          pressure,
          clientX: left + at,
          clientY: top + at,
        }),
      );
    for (const kind of ['pen', 'touch']) {
      send('pointerdown', kind, 40, 0.2);
      send('pointermove', kind, 80, 0.6);
      send('pointermove', kind, 120, 0.9);
      send('pointerup', kind, 120, 0);
    }
  });
  await expect(drawn(page)).toHaveCount(1);
  const kept = await page.evaluate(() =>
    JSON.parse(localStorage.getItem('rope-handbook/1/blob/capstone-sketch')!),
  );
  expect(kept.value.items[0]).toMatchObject({ kind: 'stroke', pen: true });
  expect(kept.value.items[0].points.filter((_: number, i: number) => i % 3 === 2)).toEqual([
    20, 60, 90,
  ]);
});

test('everything is done by keyboard: a line, a text, an export, the points', async ({ page }) => {
  await page.goto(PAGE);
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  await page.locator('[name="whiteboard-tool"][value="pen"]').focus();
  await keys('Tab', 'Tab', 'Tab');
  await expect(board(page)).toBeFocused();
  await keys('Enter', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter');
  await expect(drawn(page)).toHaveCount(1);
  await keys('Enter', 'ArrowRight', 'Escape');
  await expect(drawn(page)).toHaveCount(1);
  await keys('Shift+Tab');
  await page.keyboard.type('q');
  await keys('Shift+Tab', 'Shift+Tab', 'ArrowRight', 'ArrowRight');
  await expect(page.locator('[name="whiteboard-tool"][value="text"]')).toBeChecked();
  await keys('Tab', 'Tab', 'Tab', 'ArrowDown', 'Enter');
  await expect(drawn(page).last()).toHaveText('q');
  await keys('Control+z');
  await expect(drawn(page)).toHaveCount(1);
  // Nobody is caught on the board.
  await keys('Tab', 'Tab');
  await expect(page.locator('[data-action="redo"]')).toBeFocused();
  await keys('Enter');
  await expect(drawn(page)).toHaveCount(2);
  await page.locator('[name="rubric-state"]').first().focus();
  await keys('Space', 'ArrowRight', 'ArrowRight');
  await expect(page.locator('[name="rubric-state"][value="2"]')).toBeChecked();
});

test('a line begun by keyboard gives way to the mouse, and a key held down is one press', async ({
  page,
}) => {
  await page.goto(PAGE);
  await board(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await drag(page, [0.2, 0.2], [0.6, 0.5]);
  await expect(drawn(page)).toHaveCount(1);
  await board(page).focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter'); // A repeat.
  await page.keyboard.up('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(drawn(page)).toHaveCount(2);
});

test('points are summed, kept, told in the other language, and forgotten with a way back', async ({
  page,
}) => {
  await page.goto(PAGE);
  const rows = page.locator('[data-criterion]');
  await expect(rows).toHaveCount(8);
  const sum = page.locator('rope-rubric [data-part="sum"]');
  for (let i = 0; i < 8; i++)
    await rows
      .nth(i)
      .locator(`input[value="${i < 6 ? 2 : 0}"]`)
      .check();
  await expect(sum).toContainText('12 of 16 points');
  const misses = page.locator('rope-rubric [data-part="list"] a');
  await expect(misses).toHaveCount(2);
  await page.locator('[data-language-switch]').click();
  await expect(sum).toContainText('12 de 16 puntos');
  await expect(misses.first()).toHaveAttribute('href', /\/es\//);
  await page.getByRole('button', { name: 'Olvidar estos puntos' }).click();
  await expect(page.locator('rope-rubric input:checked')).toHaveCount(0);
  await page.getByRole('button', { name: 'Recuperar los puntos' }).click();
  await expect(page.locator('rope-rubric input:checked')).toHaveCount(8);
});

test('a photo of a sheet and words are kept, and a photo can be removed and brought back', async ({
  page,
}) => {
  await page.goto(PAGE);
  const photo = page.locator('rope-paper img');
  const input = page.locator('rope-paper input[type="file"]');
  await expect(photo).toBeHidden();
  await input.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await expect(page.locator('rope-paper [data-part="photo-status"]')).toContainText('“note.txt”');
  const fixture = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3000, 2000];
    canvas.getContext('2d')!.fillRect(0, 0, 1500, 2000);
    return canvas.toDataURL('image/png').split(',')[1]!;
  });
  const buffer = Buffer.from(fixture, 'base64');
  await input.setInputFiles({ name: 'sheet.png', mimeType: 'image/png', buffer });
  await expect(photo).toBeVisible();
  await page.getByLabel('Your sketch in words').fill('Slow pairs leave their arc.');
  await page.reload();
  await expect(photo).toBeVisible();
  expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1400);
  await expect(page.getByLabel('Your sketch in words')).toHaveValue('Slow pairs leave their arc.');
  await expect(page.getByText('Compare with the model answer')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the photo' }).click();
  await expect(photo).toBeHidden();
  await page.getByRole('button', { name: 'Bring the photo back' }).click();
  await expect(photo).toBeVisible();
});

test('a full storage is told, and the sketch stays on the board', async ({ page }) => {
  await page.goto(PAGE);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await drag(page, [0.2, 0.2], [0.6, 0.5]);
  await expect(page.locator('rope-whiteboard [data-part="status"]')).toContainText(
    'storage is full. Save the sketch',
  );
  await expect(drawn(page)).toHaveCount(1);
  await expect(page.locator('.unkept-notice').getByRole('status')).toContainText('storage is full');
});

test.describe('where storage is blocked', () => {
  // Starlight's own theme script does not expect that; the error it meets has no text.
  test.use({ expectedErrors: [/^Uncaught:\s*(at http|$)|StarlightThemeProvider/] });

  test('it is said beside the board, and everything but keeping works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    });
    await page.goto(`es/${PAGE}`);
    await drag(page, [0.2, 0.2], [0.6, 0.5]);
    await expect(page.locator('rope-whiteboard [data-part="status"]')).toContainText(
      'no guarda nada aquí. Guarda el dibujo',
    );
    await expect(page.getByText('Tu intento ya está')).toBeVisible();
    expect((await download(page, 'png')).bytes.length).toBeGreaterThan(1000);
  });
});

test('the clock starts, pauses, goes on and says when time is nearly up', async ({ page }) => {
  await page.clock.install();
  await page.goto(PAGE);
  const timer = page.locator('rope-timer');
  await timer.getByRole('button', { name: 'Start', exact: true }).click();
  await page.clock.runFor(61_000);
  await expect(timer.getByRole('timer')).toHaveText('18:59');
  await timer.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(60_000);
  await expect(timer.getByRole('timer')).toHaveText('18:59');
  await timer.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(10 * 60_000);
  await expect(timer.getByRole('status')).toHaveText('10 minutes left.');
  await page.clock.runFor(10 * 60_000);
  await expect(timer.getByRole('timer')).toHaveText('0:00');
  await expect(timer.getByRole('status')).toContainText('nothing closes');
});

test('the model sketch is whole, goes step by step, and plays to its end', async ({ page }) => {
  await page.clock.install();
  await page.goto(PAGE);
  await page.getByText('Show the model answer before my own').click();
  const sketch = page.locator('rope-model-sketch');
  const later = sketch.locator('[data-later]');
  await expect(sketch.locator('[data-step]')).toHaveCount(6);
  await expect(later).toHaveCount(0);
  await sketch.getByRole('button', { name: 'Next step' }).click();
  await expect(later).toHaveCount(5);
  await expect(sketch.getByRole('status')).toHaveText('Step 1 of 6');
  await sketch.getByRole('button', { name: 'Draw it' }).click();
  await page.clock.runFor(4600);
  await sketch.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(20_000);
  await expect(sketch.getByRole('status')).toHaveText('Step 3 of 6');
  await sketch.getByRole('button', { name: 'Draw it' }).click();
  await page.clock.runFor(30_000);
  await expect(later).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(sketch.locator('[data-action="play"]')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the task, the rubric, the model sketch and the answers are there', async ({ page }) => {
    await page.goto(`es/${PAGE}`);
    await expect(page.locator('rope-whiteboard noscript p')).toBeVisible();
    await expect(page.locator('rope-whiteboard .bar').first()).toBeHidden();
    await expect(page.locator('rope-rubric').getByRole('row')).toHaveCount(9);
    await page.getByText('Ver la respuesta modelo antes de la mía').click();
    await expect(page.locator('rope-model-sketch svg')).toBeVisible();
    await expect(page.getByText('¿Qué pasa con mis textos cortos?')).toBeVisible();
  });
});

test('on paper there are the sketch, the rubric and the model answer, and no buttons', async ({
  page,
}) => {
  await page.goto(PAGE);
  await drag(page, [0.2, 0.2], [0.6, 0.5]);
  await page.emulateMedia({ media: 'print' });
  await expect(drawn(page)).toBeVisible();
  await expect(page.locator('rope-rubric table')).toBeVisible();
  expect((await page.locator('rope-model-sketch svg').boundingBox())!.height).toBeGreaterThan(300);
  const answer = page.locator('.follow-ups details').nth(2).locator('p');
  expect((await answer.boundingBox())!.height).toBeGreaterThan(10);
  expect(await answer.evaluate((text) => text.checkVisibility())).toBe(true);
  await expect(page.locator('.capstone-button:visible')).toHaveCount(0);
});

for (const address of [PAGE, `es/${PAGE}`]) {
  test(`/${address} is clean with a sketch, points and the model answer open`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await drag(page, [0.2, 0.2], [0.6, 0.5]);
    await page.locator('[data-criterion] input[value="1"]').first().check();
    await page.locator('.model-answer summary').click();
    await expectClean(page);
  });
}

test('its scripts stay within the budget of a page', async ({ page }) => {
  const { js } = JSON.parse(readFileSync(path.join(root, 'tests/budgets.json'), 'utf8'));
  const { gzipSync } = await import('node:zlib');
  let spent = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    bodies.push(response.body().then((body) => void (spent += gzipSync(body).length)));
  });
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  test.info().annotations.push({ type: 'bytes', description: String(spent) });
  expect(spent).toBeGreaterThan(1000);
  expect(spent).toBeLessThan(js);
});
