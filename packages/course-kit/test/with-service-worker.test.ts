import { expect, it } from 'vitest';
import { withServiceWorker } from '../src/index.ts';
import { bytes, textOf, type Site } from '../src/site/site.ts';

const page = `<keep-offline data-offline-bytes="0"><p>It takes <span data-offline-size class="x">…</span>.</p>
<button>Keep it (<span data-offline-size>…</span>)</button></keep-offline>`;

it('the size of the offline copy stands on pages, for scripts and for the eye', async () => {
  const site: Site = new Map([
    ['index.html', bytes(page)],
    ['other/index.html', bytes('<p>no size</p>')],
    ['large.js', bytes('/'.repeat(1_240_000))],
  ]);
  const finished = await withServiceWorker(site);
  const html = textOf(finished, 'index.html');
  const size = Number(/data-offline-bytes="(\d+)"/.exec(html)![1]);
  expect(size).toBeGreaterThan(1_240_000);
  expect(html).toContain(`<span data-offline-size class="x">1.2 MB</span>`);
  expect(html).toContain('Keep it (<span data-offline-size>1.2 MB</span>)');
  expect(finished.get('other/index.html')).toBe(site.get('other/index.html'));
  // A course selected from the finished site is smaller, and says so.
  finished.delete('large.js');
  expect(textOf(await withServiceWorker(finished), 'index.html')).not.toContain('1.2 MB');
});
