import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hostHeaders } from '../src/index.ts';
import { bytes } from '../src/site/site.ts';

const site = (html: string) =>
  new Map([
    ['index.html', bytes(html)],
    ['es/a/index.html', bytes('<p>')],
    ['_live/frame-1.html', bytes('<script>frame()</script>')],
  ]);

it('allows the scripts in the pages by their hash, and no other', () => {
  const headers = hostHeaders(
    site('<script>one()</script><script type="application/json">{}</script>'),
  );
  const hash = createHash('sha256').update('one()').digest('base64');
  expect(headers).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
});

it('gives pages their policy by folder, and leaves the frame of the reader’s code its own', () => {
  const withPolicy = hostHeaders(site('<p>'), '/rope')
    .split('\n\n')
    .filter((rule) => rule.includes('Content-Security-Policy'))
    .map((rule) => rule.split('\n')[0]);
  expect(withPolicy).toEqual(['/rope/', '/rope/es/*']);
});

it('names a page with code in an attribute', () => {
  expect(() => hostHeaders(site('<p onclick="x()">'))).toThrow(/index\.html: <p onclick>/);
});
