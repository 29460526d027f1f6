import { expect, test } from '../support/test.ts';

const page = 'handbook/models/';
const rows = 'model-table tbody tr:not([hidden])';

test('the table of models is filtered by words and by family, and says how many are left', async ({
  page: tab,
}) => {
  await tab.goto(page);
  const table = tab.locator('model-table');
  const all = await tab.locator(rows).count();
  expect(all).toBeGreaterThan(40);

  await table.getByRole('searchbox').fill('yarn deepseek');
  await expect(tab.locator(rows)).toHaveCount(3);
  await expect(table.getByRole('status')).toHaveText(`3 of ${all} models`);

  await table.getByRole('searchbox').fill('500,000');
  for (const row of await tab.locator(rows).all()) await expect(row).toContainText('500,000');

  await table.getByRole('searchbox').fill('no such model');
  await expect(tab.locator(rows)).toHaveCount(0);
  await expect(table.getByText('No model matches.')).toBeVisible();

  await table.getByRole('searchbox').fill('');
  await table.getByRole('combobox').selectOption('gemma');
  for (const row of await tab.locator(rows).all()) await expect(row).toContainText('Gemma');
});

test('the table of models is sorted by a press on a heading, by keyboard too', async ({
  page: tab,
}) => {
  await tab.goto(page);
  const heading = tab.getByRole('columnheader', { name: 'Base' });
  const bases = () =>
    tab
      .locator('model-table tbody td:nth-of-type(2)')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['sort'])));

  await heading.getByRole('button').focus();
  await tab.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect(await bases()).toEqual([...(await bases())].sort((a, b) => a - b));
  await tab.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect((await bases())[0]).toBe(10_000_000);

  // What is not known stays last, whichever way one sorts.
  const trained = tab.getByRole('columnheader', { name: 'Trained' }).getByRole('button');
  for (let press = 0; press < 2; press++) {
    await trained.click();
    await expect(tab.locator(rows).last().locator('td').nth(4)).toContainText('not known');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table of models is a plain table, without controls', async ({ page: tab }) => {
    await tab.goto(`es/${page}`);
    await expect(tab.getByRole('rowheader', { name: 'Llama 3.1 8B, 70B, 405B' })).toBeVisible();
    await expect(tab.locator('model-table form')).toBeHidden();
    await expect(tab.locator('model-table button')).toHaveCount(0);
  });
});
