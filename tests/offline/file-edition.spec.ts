import {
  clickThrough,
  course,
  expect,
  runFirstSnippet,
  share,
  test,
} from '../support/edition-test.ts';

const SHARES = 8;

for (let index = 0; index < SHARES; index++) {
  test(`opened from the disk, every page works and its first snippet runs (${index + 1} of ${SHARES})`, async ({
    page,
    handbook,
  }) => {
    test.setTimeout(300_000);
    let ran = 0;
    for (const file of share(handbook.pages, index, SHARES)) {
      await page.goto(handbook.url + file);
      await expect(page.locator('h1'), file).not.toBeEmpty();
      if ((await runFirstSnippet(page)) === 'ran') ran += 1;
    }
    expect(ran).toBeGreaterThan(2);
  });
}

test('links, next pages, the language switch and the theme work by clicks alone', async ({
  page,
  handbook,
}) => {
  await page.goto(`${handbook.url}index.html`);
  await page.locator('main a[href*="path/"]').first().click();
  await expect(page).toHaveURL(/\/path\/index\.html$/);
  await clickThrough(page);
});

for (const [start, query, status] of [
  ['index.html', 'half pairing', /\d+ results for half pairing/],
  ['es/path/index.html', 'angulo', /\d+ resultados para: angulo/],
] as const) {
  test(`search works by keyboard alone, from ${start}`, async ({ page, handbook }) => {
    await page.goto(handbook.url + start);
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await expect(page.locator('.offline-search-status')).toHaveText(status);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.offline-search-hits a').nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(handbook.url + start);
    await expect(page.locator('h1')).not.toBeEmpty();
  });
}

test('what a reader does on one page is known on the next', async ({ page, handbook }) => {
  await page.goto(`${handbook.url}path/rotate-one-pair/index.html`);
  await page.locator('lesson-done button').click();
  await page.goto(`${handbook.url}course/hand-in/index.html`);
  await expect(page.getByText('Lessons done: 1.')).toBeVisible();
});

test('a course has only its pages; its sealed solution opens with the passphrase alone', async ({
  page,
  small,
}) => {
  test.setTimeout(120_000);
  for (const file of small.pages) {
    await page.goto(small.url + file);
    await expect(page.locator('h1'), file).not.toBeEmpty();
    await runFirstSnippet(page);
  }
  await page.goto(`${small.url}index.html`);
  await page.getByRole('link', { name: 'Apply RoPE' }).first().click();
  // The day has passed, so hints show; the solution waits for its words.
  await expect(page.locator('[data-hints]')).toBeVisible();
  await expect(page.locator('rope-solution')).toHaveCount(0);
  const seal = page.locator('sealed-part[data-sealed]');
  await seal.locator('input').fill('wrong horse battery');
  await seal.locator('button').click();
  await expect(seal).toContainText('not the passphrase');
  await seal.locator('input').fill(' correct horse battery ');
  await seal.locator('button').click();
  await expect(page.locator('rope-solution')).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(course.title.en!));
});
