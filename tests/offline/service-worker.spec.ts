import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CONNECT } from '../../packages/live-code/src/frame/protocol.ts';
import { expect, test, type Page } from '../support/own-site-test.ts';

async function keep(page: Page, url: string): Promise<void> {
  await page.goto(`${url}course/offline/`);
  await page.getByRole('button', { name: /^Keep it offline \(\d+\.\d MB\)$/ }).click();
  await expect(page.getByText('is on this device')).toBeVisible({ timeout: 90_000 });
}

const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

const update = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).update());

test.setTimeout(150_000);

for (const belowBase of [false, true]) {
  test.describe(belowBase ? 'below a base path' : 'at the root of a host', () => {
    test.use({ belowBase });

    test('after the press, pages, search, snippets and fonts work with the server gone', async ({
      page,
      ownSite: site,
    }) => {
      await page.goto(`${site.url}course/offline/`);
      expect(await registrations(page)).toBe(0);
      await keep(page, site.url);
      await site.stop();

      await page.goto(`${site.url}path/rotate-one-pair/?from=mail`);
      await expect(page.locator('h1')).toContainText('Rotate one');
      const snippet = page.locator('[data-snippet]').first();
      await snippet.locator('[data-action="run"]').click();
      await expect(snippet).toHaveAttribute('data-state', 'done', { timeout: 30_000 });
      // The worker gave the frame its sandbox, so the reader's code is as far from the site as ever.
      const frame = page.frames().find((frame) => frame.url().includes('/_live/frame-'));
      expect(await frame!.evaluate(() => self.origin)).toBe('null');
      await snippet.locator('[data-action="edit"]').click();
      await expect(snippet.locator('.cm-content')).toBeVisible();
      const fonts = await page.evaluate(async () =>
        [...(await document.fonts.ready)].map(({ status }) => status),
      );
      expect(fonts).toContain('loaded');
      expect(fonts).not.toContain('error');

      await page.locator('[data-language-switch]').click();
      await expect(page).toHaveURL(/\/es\/path\/rotate-one-pair\/$/);
      await page.locator('h1').click();
      await page.keyboard.press('/');
      await page.locator('dialog input').fill('frecuencia');
      await expect(page.locator('.pagefind-ui__result').first()).toBeVisible();

      // A host redirects an address that lacks its last slash; so does the copy.
      await page.goto(`${site.url}path`);
      await expect(page).toHaveURL(`${site.url}path/`);
    });
  });
}

test.describe('an address that the copy does not have', () => {
  test.use({ expectedErrors: [/404/] });

  test('is said to be missing, in the language of the address', async ({ page, ownSite: site }) => {
    await keep(page, site.url);
    await site.stop();
    await page.goto(`${site.url}es/nada/`);
    await expect(page.locator('h1')).toHaveText('No está en tu copia sin conexión');
    await page.getByRole('link').click();
    await expect(page).toHaveURL(`${site.url}es/`);
  });
});

test('an update waits, is announced, and one press switches every open page', async ({
  page,
  context,
  ownSite: site,
}) => {
  await keep(page, site.url);
  await page.goto(`${site.url}path/`);
  const old = (await page.locator('h1').textContent())!;
  await site.publish('Second version');
  const other = await context.newPage();
  await other.goto(`${site.url}labs/`);
  await update(page);

  // Stored and told; until the press every page is still of the old version.
  await expect(page.locator('offline-notice')).toBeVisible({ timeout: 90_000 });
  await page.reload();
  await expect(page.locator('h1')).toHaveText(old);
  await expect(page.locator('offline-notice')).toContainText('newer version');
  await page.locator('offline-notice button').click();
  await expect(page.locator('h1')).toHaveText('Second version');
  await expect(other.locator('h1')).toHaveText('Second version');
  await site.stop();
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Second version');
});

test.describe('an update of which one page is of yet another version', () => {
  test.use({ expectedErrors: [/digest|integrity|bad-precaching|Failed to (?:load|fetch)/i] });

  test('is refused whole, and the stored version goes on', async ({ page, ownSite: site }) => {
    await keep(page, site.url);
    await page.goto(`${site.url}path/`);
    const old = (await page.locator('h1').textContent())!;
    await site.publish('Second version');
    // As on a host between two deployments: the list of the second version, a page of the third.
    site.retitle('labs', 'Third version');
    const refused = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing!;
      return new Promise((resolve) => {
        worker.onstatechange = () => worker.state === 'redundant' && resolve('refused');
      });
    });
    expect(await refused).toBe('refused');
    await site.stop();
    for (const [path, title] of [
      ['path/', old],
      ['labs/', 'Labs'],
    ]) {
      await page.goto(site.url + path);
      await expect(page.locator('h1')).toHaveText(title!);
    }
  });
});

test('the frame for the reader’s code stays silent where nobody gave it a sandbox', async ({
  page,
  ownSite: site,
}) => {
  await page.goto(site.url);
  const [file] = readdirSync(path.join(site.folder, '_live')).filter((name) =>
    name.startsWith('frame-'),
  );
  const answers = (sandbox: string | null): Promise<boolean> =>
    page.evaluate(
      async ({ url, sandbox, connect }) => {
        const frame = document.createElement('iframe');
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
        frame.src = url;
        const { port1, port2 } = new MessageChannel();
        const answer = new Promise<boolean>((resolve) => {
          port1.onmessage = () => resolve(true);
          setTimeout(() => resolve(false), 3000);
        });
        frame.onload = () => {
          frame.contentWindow!.postMessage(connect, '*', [port2]);
          port1.postMessage({ type: 'libraries', libraries: {} });
        };
        document.body.append(frame);
        return answer;
      },
      { url: `${site.url}_live/${file}`, sandbox, connect: CONNECT },
    );
  expect(await answers('allow-scripts')).toBe(true);
  expect(await answers(null)).toBe(false);
});

test('removing the copy leaves neither worker nor files, and keeps the reader’s progress', async ({
  page,
  ownSite: site,
}) => {
  await page.goto(site.url);
  await page.evaluate(() => localStorage.setItem('rope-handbook/1/kept', '1'));
  await keep(page, site.url);
  await page.getByRole('button', { name: 'Remove the offline copy' }).click();
  await expect(page.getByText('is gone from this device')).toBeVisible();
  expect(await registrations(page)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('rope-handbook/1/kept'))).toBe('1');
});
