import { expect, ids, test } from '../support/block-test.ts';
import { startCountingServer, type CountingServer } from './support/counting-server.ts';

/*
 * The same walls, met through the page a reader sees. The browser reports what it blocks, and
 * Playwright what was tried; what arrived is known to the attacker's server alone.
 */
test.use({
  expectedErrors: [/Content Security Policy|frame is sandboxed|left the site: GET http:\/\/127/],
});

let attacker: CountingServer;
test.beforeAll(async () => {
  attacker = await startCountingServer();
});
test.afterAll(() => attacker.close());
test.beforeEach(() => void attacker.hits.splice(0));

const drawings: Record<string, (target: string) => string> = {
  'a script': (t) => `<script>fetch('${t}')<\/script>`,
  'an onerror handler': (t) => `<img src="x" onerror="fetch('${t}')">`,
  'a refresh': (t) => `<meta http-equiv="refresh" content="0;url=${t}">`,
  'an image': (t) => `<img src="${t}"><svg><image href="${t}"/></svg>`,
  'a stylesheet': (t) => `<link rel="stylesheet" href="${t}"><style>@import url(${t});</style>`,
  'a background': (t) => `<div style="background:url(${t});width:9px;height:9px"></div>`,
  'a preconnect': (t) => `<link rel="preconnect" href="${t}"><link rel="dns-prefetch" href="${t}">`,
  'a frame': (t) => `<iframe src="${t}"></iframe><object data="${t}"></object><embed src="${t}">`,
  'a form': (t) => `<form action="${t}"><button autofocus>go</button></form>`,
  'a foreign object': (t) =>
    `<svg onload="fetch('${t}')"><foreignObject><iframe src="${t}"></iframe></foreignObject><use href="${t}#a"/></svg>`,
  'a closed document': (t) => `</body></html><body onload="fetch('${t}')"><img src='${t}'>`,
};

for (const [name, markup] of Object.entries(drawings)) {
  test(`a drawing with ${name} reaches nobody`, async ({ page, open }) => {
    const block = (await open())(ids.short);
    const html = `<p>drawn</p>${markup(`${attacker.origin}/drawing`)}`;
    await block.write(
      `import { show } from 'live-code:host'; show(${JSON.stringify(html).replaceAll('</', '<\\/')}); console.log('shown');`,
    );
    await block.runAndWait();
    await expect(block.live).toHaveText('shown');
    await expect(
      block.root.locator('iframe').first().contentFrame().getByText('drawn'),
    ).toBeVisible();
    await page.waitForTimeout(300);
    expect(attacker.hits).toEqual([]);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('a press on a link in a drawing leads nowhere', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await block.write(
    `import { show } from 'live-code:host'; show('<a href="${attacker.origin}/link">press</a><svg viewBox="0 0 9 9"><a href="${attacker.origin}/svg"><text y="9">svg</text></a></svg>');`,
  );
  await block.runAndWait();
  const frame = block.root.locator('[data-drawing] iframe').contentFrame();
  await frame.getByText('press').click();
  await frame.getByText('svg').click({ force: true });
  await page.waitForTimeout(300);
  expect(attacker.hits).toEqual([]);
});

test('printed markup stays text', async ({ page, open }) => {
  const block = (await open())(ids.short);
  await block.write(
    `console.log('<img src="${attacker.origin}/x" onerror="document.title=1">'); throw new Error('<b onmouseover=x>');`,
  );
  await block.runAndWait();
  await expect(block.live.locator('img, b')).toHaveCount(0);
  await expect(block.live).toContainText('<img src=');
  await page.waitForTimeout(200);
  expect(attacker.hits).toEqual([]);
});

test('hostile code in a link is shown, not run', async ({ page, open }) => {
  const at = await open();
  const code = `fetch('${attacker.origin}/link'); document.title = 'stolen'; while (true) {}`;
  await at(ids.rotate).write(code);
  await at(ids.rotate).press('share');
  const link = await at(ids.rotate).note.locator('input').inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  const block = at(ids.rotate);
  await expect(block.editor).toContainText('while (true)');
  await page.waitForTimeout(500);
  await expect(block.root).toHaveAttribute('data-state', 'idle');
  await expect(page).not.toHaveTitle('stolen');
  await block.runAndWait();
  await expect(block.root).toHaveAttribute('data-state', 'error');
  expect(attacker.hits).toEqual([]);
});

test('ten blocks: nine hang, the tenth answers, and all of them end', async ({ page, open }) => {
  const at = await open('handbook/traps/ten/');
  const blocks = Array.from({ length: 10 }, (_, i) => at(`ten/${i}`));
  for (const block of blocks.slice(0, 9)) await block.write('while (true) {}');
  for (const block of blocks.slice(0, 9)) await block.press('run');
  await blocks[9]!.runAndWait();
  await expect(blocks[9]!.live).toHaveText('9');
  for (const block of blocks.slice(0, 9)) await block.state('stopped');
  await blocks[0]!.write("console.log('again')");
  await blocks[0]!.runAndWait();
  await expect(blocks[0]!.live).toHaveText('again');
  await expect(page.locator('h1')).toBeVisible();
});

test('two blocks: stopping one leaves the other running', async ({ open }) => {
  const at = await open('handbook/traps/ten/');
  const [first, second] = [at('ten/0'), at('ten/1')];
  await first.write('while (true) {}');
  await second.write("await new Promise((r) => setTimeout(r, 700)); console.log('second')");
  await first.press('run');
  await second.press('run');
  await first.press('stop');
  await first.state('stopped');
  await second.state('done');
  await expect(second.live).toHaveText('second');
});
