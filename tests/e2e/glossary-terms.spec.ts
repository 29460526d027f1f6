import { violations } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

const address = 'handbook/interview/position-interpolation/';

test('the keyboard reaches a term, opens it, follows its link and closes it', async ({ page }) => {
  await page.goto(address);
  const term = page.locator('glossary-term').first();
  const button = term.locator('button');
  const tip = term.locator('[popover]');
  await expect(tip).toBeHidden();
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await expect(tip).toBeVisible();
  await expect(button).toHaveAttribute('aria-describedby', /^term-.+-means$/);
  await expect(button).toHaveAccessibleDescription(/\.$/);

  await page.keyboard.press('Tab');
  await expect(tip.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(tip).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(tip).toBeHidden();
});

test('the mouse opens a term by resting on it and may go on to the link', async ({ page }) => {
  await page.goto(address);
  const term = page.locator('glossary-term').first();
  await term.locator('button').hover();
  await expect(term.locator('[popover]')).toBeVisible();
  await term.getByRole('link').hover();
  await page.waitForTimeout(400);
  await expect(term.locator('[popover]')).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(term.locator('[popover]')).toBeHidden();
});

test('an open term breaks no rule of accessibility and moves nothing', async ({ page }) => {
  await page.goto(address);
  const term = page.locator('glossary-term').first();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await term.locator('button').click();
  await expect(term.locator('[popover]')).toBeVisible();
  expect(await height()).toBe(before);
  expect(await violations(page, { within: 'glossary-term' })).toBe('');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  for (const language of ['', 'es/']) {
    test(`a tap opens a term and another one closes it (/${language})`, async ({ page }) => {
      await page.goto(language + address);
      expect(await page.locator('glossary-term').count()).toBeGreaterThan(1);
      for (const term of await page.locator('glossary-term').all()) {
        const tip = term.locator('[popover]');
        await term.locator('button').tap();
        await expect(tip).toBeVisible();
        const box = (await tip.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(360);
        await term.locator('button').tap();
        await expect(tip).toBeHidden();
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a press opens a term and Escape closes it', async ({ page }) => {
    await page.goto(address);
    const term = page.locator('glossary-term').first();
    await term.locator('button').click();
    await expect(term.locator('[popover]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(term.locator('[popover]')).toBeHidden();
  });
});

test('on paper a term is plain text', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const button = page.locator('glossary-term button').first();
  await expect(button).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('glossary-term [popover]').first()).toBeHidden();
});
