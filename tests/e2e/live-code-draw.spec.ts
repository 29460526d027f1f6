import { expect, ids, test, type Locator } from '../support/block-test.ts';

/** Colours of an element as it is painted, at shares of its width and half its height. */
async function colours(target: Locator, ...shares: number[]): Promise<string[]> {
  const png = (await target.screenshot()).toString('base64');
  return target.page().evaluate(
    async ([png, shares]) => {
      const image = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${png}`)).blob(),
      );
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      return shares.map((share) => {
        const at = pen.getImageData(image.width * share, image.height / 2, 1, 1).data;
        return `rgb(${at[0]}, ${at[1]}, ${at[2]})`;
      });
    },
    [png, shares] as const,
  );
}

const Q = { light: 'rgb(182, 73, 10)', dark: 'rgb(243, 154, 91)' };

for (const theme of ['light', 'dark'] as const) {
  test(`the drawing of the build has the colours of the ${theme} theme`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: theme });
    const block = (await open())(ids.draws);
    const image = block.root.locator('[data-golden-drawing] img');
    await expect(image).toHaveAttribute('alt', 'A bar in the colour of q.');
    expect(await colours(image, 0.25)).toEqual([Q[theme]]);
    await block.runAndWait();
    await expect(image).toBeHidden();
    const frame = block.root.locator('[data-drawing] iframe');
    await expect(frame.contentFrame().locator('rect')).toBeVisible();
    expect(await colours(frame, 0.25)).toEqual([Q[theme]]);
  });
}

test('a run draws in the same place, and Reset brings the first drawing back', async ({ open }) => {
  const block = (await open())(ids.draws);
  const image = block.root.locator('[data-golden-drawing] img');
  const place = async (target: Locator) => {
    const [outer, inner] = [(await block.root.boundingBox())!, (await target.boundingBox())!];
    return { ...inner, y: inner.y - outer.y };
  };
  const before = await place(image);
  await block.runAndWait();
  expect(await place(block.root.locator('[data-drawing] iframe'))).toEqual(before);
  await block.press('reset');
  await expect(image).toBeVisible();
  await expect(block.root.locator('[data-drawing]')).toBeHidden();
});

test('a drawing has a text alternative, and it is announced', async ({ open }) => {
  const block = (await open('es/handbook/traps/blocks/'))(ids.draws);
  await block.runAndWait();
  await expect(block.root.locator('[data-drawing] iframe')).toHaveAttribute(
    'title',
    'Una barra del color de q.',
  );
  await expect(block.status).toHaveText(/drawn Dibujo: Una barra del color de q\.$/);
});

test('a program that no longer draws leaves no old drawing behind', async ({ open }) => {
  const block = (await open())(ids.draws);
  await block.write("console.log('words only')");
  await block.runAndWait();
  await expect(block.root.locator('.drawing').filter({ visible: true })).toHaveCount(0);
});

test('the canvas of a program is shown as it was painted, with its words', async ({ open }) => {
  const block = (await open())(ids.canvas);
  const words = block.root.locator('[data-golden-drawing]');
  await expect(words).toHaveText('Drawing: The left half is green. Run paints it.');
  await block.runAndWait();
  await expect(words).toBeHidden();
  const image = block.root.getByRole('img', { name: 'The left half is green.' });
  const [left, right] = await colours(image, 0.25, 0.75);
  expect(left).toBe('rgb(0, 128, 0)');
  expect(right).not.toBe(left);
  expect((await image.boundingBox())!.width).toBe(120);
});

test('a canvas can be shown again and again, and keeps what is on it', async ({ open }) => {
  const block = (await open())(ids.canvas);
  await block.write(`import { show } from 'live-code:host';
const canvas = new OffscreenCanvas(40, 10); const pen = canvas.getContext('2d');
pen.fillStyle = 'rgb(0, 0, 255)'; pen.fillRect(0, 0, 20, 10); show(canvas, 'half');
await new Promise((r) => setTimeout(r, 50)); pen.fillRect(20, 0, 20, 10); show(canvas, 'whole');`);
  await block.runAndWait();
  const image = block.root.getByRole('img', { name: 'whole' });
  expect(await colours(image, 0.25, 0.75)).toEqual(['rgb(0, 0, 255)', 'rgb(0, 0, 255)']);
  await expect(block.root.locator('[data-drawing] canvas')).toHaveCount(1);
});

test('a canvas that is too large is refused by its size', async ({ open }) => {
  const block = (await open())(ids.canvas);
  await block.write(
    `import { show } from 'live-code:host'; show(new OffscreenCanvas(9000, 9000));`,
  );
  await block.runAndWait();
  await expect(block.live).toContainText('The canvas has 9000 × 9000 pixels');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('drawings are there: a picture, or the words for one', async ({ open }) => {
    const at = await open();
    await expect(at(ids.draws).root.getByRole('img')).toBeVisible();
    await expect(at(ids.canvas).root).toContainText('The left half is green.');
  });
});
