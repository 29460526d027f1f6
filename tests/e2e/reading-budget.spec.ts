import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from '../../scripts/lib/paths.ts';
import { builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/test.ts';

/** Bytes of HTML as gzip sends it, which is what a reading costs a reader: it brings no script of its own to wait for. */
const budget = 60_000;

test('every page with a reading stays below 60 kB of HTML', () => {
  const pages = builtPages()
    .map((page) => ({ page, html: readFileSync(path.join(dist, page, 'index.html')) }))
    .filter(({ html }) => html.includes('data-reading="'))
    .map(({ page, html }) => ({ page, bytes: gzipSync(html).length }));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter(({ bytes }) => bytes > budget)).toEqual([]);
});
