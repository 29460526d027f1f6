import { expect, test } from './support/bare-page.ts';

/* A program shares its worker with our harness. It may lie about its own run, and nothing more. */

test('nothing is left in the worker to post messages with', async ({ bare }) => {
  const { text } = await bare.run(`
    console.log(typeof postMessage, typeof (self as any).Worker, typeof (self as any).importScripts);
    let owner: any = self;
    while (owner) { console.log(Object.hasOwn(owner, 'postMessage')); owner = Object.getPrototypeOf(owner); }
  `);
  expect(text).toContain('undefined undefined undefined');
  expect(text).not.toContain('true');
});

test('patched prototypes and globals do not reach the next run', async ({ bare }) => {
  await bare.run(`
    Object.prototype.toString = () => 'forged'; (Object.prototype as any).type = 'done';
    Array.prototype.push = () => { throw 1; }; Promise.prototype.then = () => { throw 1; };
    (globalThis as any).console = null; (globalThis as any).performance = { now: () => 'x' };
    Object.defineProperty(Array.prototype, '0', { set() { throw 1; }, configurable: true });
    Error.prepareStackTrace = () => { throw 1; };
    (self as any).dispatchEvent(new MessageEvent('message', { data: { type: 'run' } }));
  `);
  const next = await bare.run("console.log([1, 2], { a: 1 }, new Error('x').message)");
  expect(next.text).toBe('[1, 2] { a: 1 } x');
  expect(next.result.outcome).toBe('done');
});

test('a check can carry neither a script nor a foreign link into the page', async ({ bare }) => {
  const { events } = await bare.run(`
    import { reportCheck } from 'live-code:host';
    for (const link of ['javascript:alert(1)', 'https://evil.example/', '//evil.example', '/handbook/']) {
      reportCheck({ id: 'a', title: '<img onerror=alert(1)>', state: 'fail',
        misconception: { id: 'm', title: 't', explanation: 'e', link } } as any);
    }
    reportCheck({ id: 'b', title: 'x', state: 'maybe' } as any);
    reportCheck(null as any);
  `);
  const checks = events.flatMap((event) => (event.type === 'check' ? [event.check] : []));
  expect(checks.map((check) => check.misconception?.link)).toEqual([
    undefined,
    undefined,
    undefined,
    '/handbook/',
  ]);
});

test('the frame listens to its parent only, and only once', async ({ bare, attacker }) => {
  await bare.run('1');
  const answers = await bare.page.evaluate(async () => {
    const frame = document.querySelector('iframe')!;
    const channel = new MessageChannel();
    const heard: unknown[] = [];
    channel.port1.onmessage = (event) => heard.push(event.data);
    frame.contentWindow!.postMessage('live-code:connect', '*', [channel.port2]);
    channel.port1.postMessage({ type: 'run', run: 1, files: {}, entry: '/index.ts' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return heard;
  });
  expect(answers).toEqual([]);
  expect(attacker.hits).toEqual([]);
});

test('messages posted to the page from anywhere change nothing', async ({ bare }) => {
  const { page } = bare;
  const running = bare.run("await new Promise((r) => setTimeout(r, 300)); console.log('honest');");
  await page.evaluate(() => {
    for (const data of [
      { type: 'event', run: 1, event: { type: 'done', ms: 0 } },
      { type: 'done' },
      { type: 'console', log: [] },
      { codesandbox: true, type: 'console', log: [{ method: 'log', data: ['forged'] }] },
    ]) {
      window.postMessage(data, '*');
    }
  });
  expect((await running).text).toBe('honest');
});
