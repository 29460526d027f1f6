import { expect, test } from '../support/test.ts';

const article = 'handbook/mental-model/rotate-dont-add/';

test('the home page says what this is and where to start', async ({ page, request }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-figure]').first()).toBeVisible();
  const doors = page.locator('.doors a');
  await expect(doors).toHaveCount(4);
  for (const door of await doors.all()) {
    await expect(door).toBeVisible();
    const url = await door.evaluate((link: HTMLAnchorElement) => link.href);
    expect((await request.get(url)).status(), url).toBe(200);
  }
});

test('the language switch keeps the page and the place in it', async ({ page }) => {
  await page.goto(`${article}`);
  const heading = page.locator('main :is(h2, h3)[id]').nth(1);
  const id = await heading.getAttribute('id');
  await page.goto(`${article}#${id}`);
  await page.locator('[data-language-switch]').first().click();
  await expect(page).toHaveURL(new RegExp(`/es/${article}#${id}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.locator('[data-language-switch]').first().click();
  await expect(page).toHaveURL(new RegExp(`:\\d+/${article}#${id}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

// Search knows word forms: a page with "frequencies" alone is a hit, too.
for (const [language, word, stem] of [
  ['', 'frequency', 'frequenc'],
  ['es/', 'frecuencia', 'frecuenc'],
] as const) {
  test(`search finds "${word}", and loads nothing before it is opened`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(language || './', { waitUntil: 'networkidle' });
    expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill(word);
    const hit = page.locator('dialog a[href*="/handbook/"]').first();
    await expect(hit).toBeVisible();
    await hit.click();
    await expect(page).toHaveURL(new RegExp(`:\\d+/${language}handbook/`));
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text.toLowerCase().includes(stem), `"${stem}" on ${page.url()}`).toBe(true);
  });
}

test('the column beside the text stands in its place before the text has come', async ({
  page,
}) => {
  await page.goto(article);
  const column = page.locator('.right-sidebar');
  const before = await column.boundingBox();
  await page.evaluate(() => document.querySelector('.main-pane')!.remove());
  expect(await column.boundingBox()).toEqual(before);
});

test('the search dialog closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('./');
  const button = page.locator('handbook-search button').first();
  await button.click();
  await expect(page.locator('dialog input')).toBeFocused();
  // The first Escape may belong to the search field.
  await page.keyboard.press('Escape');
  if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('light and dark can be chosen, and the choice stays', async ({ page }) => {
  await page.goto(article);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const select = page.locator('starlight-theme-select select').first();
  await select.selectOption('light');
  const light = await background();
  await select.selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await background()).not.toBe(light);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`without a choice the page follows the system: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(article);
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
  });
}

test('next and previous lead through a section and back', async ({ page }) => {
  await page.goto(article);
  const next = page.locator('a[rel="next"]');
  const target = await next.getAttribute('href');
  await next.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await page.locator('a[rel="prev"]').click();
  await expect(page).toHaveURL(new RegExp(`/${article}$`));
});

test('the keyboard reaches the content past the navigation', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
});

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('says so and leads back', async ({ page }) => {
    const response = await page.goto('handbook/no-such-page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.locator('main a[href]').first().click();
    await expect(page.locator('main')).toBeVisible();
    expect(page.url()).not.toContain('no-such-page');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the navigation opens and leads to another page', async ({ page }) => {
    await page.goto(article);
    const link = page.locator('#starlight__sidebar a[href$="/traps/"]').first();
    await expect(link).not.toBeVisible();
    await page.locator('button[popovertarget="starlight__sidebar"]').click();
    // Its own section is open; the others open by a tap on their names.
    await expect(page.locator('#starlight__sidebar [aria-current="page"]')).toBeVisible();
    await page.locator('#starlight__sidebar summary', { hasText: 'Common traps' }).click();
    await link.click();
    await expect(page).toHaveURL(/\/traps\/$/);
  });

  test('search, theme and language stay in reach', async ({ page }) => {
    await page.goto('./');
    for (const control of [
      'handbook-search button',
      'starlight-theme-select',
      '[data-language-switch]',
    ]) {
      await expect(page.locator(control).first()).toBeInViewport();
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text, the figure and the language switch are there', async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('.sl-markdown-content h2').first()).toBeVisible();
    await expect(page.locator('main .katex').first()).toBeVisible();
    await expect(page.locator('[data-figure] svg').first()).toBeVisible();
    await page.locator('[data-language-switch]').first().click();
    await expect(page).toHaveURL(new RegExp(`/es/${article}$`));
  });
});
