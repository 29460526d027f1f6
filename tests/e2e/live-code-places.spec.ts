import { buildBlockSite } from '../support/block-site.ts';
import { Block, ids } from '../support/block-test.ts';
import { launchKnowing, places, type Place } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { watchContext } from '../support/watch-context.ts';

/*
 * The whole block, editor included, from everywhere a reader may open it. Each place gets a browser
 * of its own, which knows this machine and nobody else.
 */
const PAGE = 'handbook/traps/blocks/';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  await buildBlockSite();
});

async function visit(place: Place, work: (block: (id: string) => Block) => Promise<void>) {
  const open = await place.start();
  const browser = await launchKnowing(place.resolve);
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const address = open.page(PAGE);
    // A browser takes no service worker from a certificate nobody vouches for.
    const complaints = watchContext(context, address, [/service worker|SSL certificate/i]);
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.evaluate(() => isSecureContext)).toBe(place.secure);
    await work((id) => new Block(page, id));
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await open.close();
  }
}

for (const place of places) {
  test(`from ${place.name}: run, edit, stop, draw`, async () => {
    test.setTimeout(120_000);
    await visit(place, async (at) => {
      const golden = await at(ids.rotate).golden.locator('pre').innerText();
      await at(ids.rotate).runAndWait();
      await expect(at(ids.rotate).live.locator('pre').last()).toBeVisible();
      expect((await at(ids.rotate).live.locator('pre').allInnerTexts()).join('\n')).toBe(golden);

      const several = at(ids.several);
      await several.press('edit');
      await several.root.getByRole('tab', { name: 'turn.ts' }).click();
      await several.editor.fill('export const turn = () => "edited";');
      await several.page.keyboard.press('Control+Enter');
      await expect(several.live).toHaveText('edited');

      await at(ids.short).write('while (true) {}');
      await at(ids.short).runAndWait();
      await expect(at(ids.short).live).toContainText('Stopped after 0.6 s');
      await at(ids.short).write("console.log('alive')");
      await at(ids.short).runAndWait();
      await expect(at(ids.short).live).toHaveText('alive');

      await at(ids.draws).runAndWait();
      const drawn = at(ids.draws).root.locator('[data-drawing] iframe').contentFrame();
      await expect(drawn.locator('rect')).toBeVisible();
      await at(ids.canvas).runAndWait();
      await expect(at(ids.canvas).root.locator('[data-drawing] canvas')).toBeVisible();
    });
  });

  test(`from ${place.name}: copy, share, keep`, async () => {
    test.setTimeout(120_000);
    await visit(place, async (at) => {
      const { page } = at(ids.short);
      await at(ids.rotate).press('copy');
      await expect(at(ids.rotate).root.locator('[data-action="copy"]')).toHaveText('Copied');

      await at(ids.rotate).write("console.log('shared');");
      await at(ids.rotate).press('share');
      const link = await at(ids.rotate).note.locator('input').inputValue();
      await at(ids.short).write("console.log('kept');");
      await page.goto('about:blank');
      await page.goto(link);
      await expect(at(ids.rotate).editor).toHaveText("console.log('shared');");
      await at(ids.rotate).runAndWait();
      await expect(at(ids.rotate).live).toHaveText('shared');

      await at(ids.short).runAndWait();
      await expect(at(ids.short).live).toHaveText('kept');
    });
  });
}
