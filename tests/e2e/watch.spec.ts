import { expect, test } from '../support/test.ts';
import { watchContext } from '../support/watch-context.ts';

// The watch every other browser test relies on must itself be able to fail.
const planted: [what: string, script: string, complaint: RegExp][] = [
  [
    'a fetch elsewhere',
    `fetch('https://example.com/x').catch(() => {})`,
    /left the site: GET https:\/\/example.com\/x/,
  ],
  [
    'an image elsewhere',
    `new Image().src = 'http://example.com/pixel.gif'`,
    /left the site: GET http:\/\/example.com/,
  ],
  [
    'a WebSocket',
    `new WebSocket('wss://example.com/')`,
    /WebSocket was opened to wss:\/\/example.com/,
  ],
  ['an error in the console', `console.error('planted')`, /Console error: planted/],
  [
    'an uncaught error',
    `setTimeout(() => { throw new Error('planted') })`,
    /Uncaught: Error: planted/,
  ],
  [
    'an unhandled rejection',
    `void Promise.reject(new Error('planted'))`,
    /Uncaught: Error: planted/,
  ],
];

for (const [what, script, complaint] of planted) {
  test(`the watch notices ${what}`, async ({ browser, site }) => {
    const context = await browser.newContext();
    const complaints = watchContext(context, site.origin);
    const page = await context.newPage();
    await page.goto(site.url);
    await page.evaluate((text) => {
      const element = document.createElement('script');
      element.textContent = text;
      document.body.append(element);
    }, script);
    await expect.poll(() => complaints.join('\n')).toMatch(complaint);
    await context.close();
  });
}

for (const url of ['http://example.com/', 'http://93.184.215.14/', 'http://[2606:2800:21f::1]/']) {
  test(`nothing answers at ${url}, even with a network`, async ({ browser, site }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    const failed = page.waitForEvent('requestfailed', (request) => request.url() === url);
    await page.evaluate((address) => void fetch(address).catch(() => {}), url);
    expect((await failed).failure()?.errorText).toBe('net::ERR_NAME_NOT_RESOLVED');
    await context.close();
  });
}
