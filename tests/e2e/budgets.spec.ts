import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { dist, root } from '../../scripts/lib/paths.ts';
import { expect, test } from '../support/test.ts';
import { largestPages } from '../support/built-pages.ts';

/** Bytes a reader may be asked to load before pressing anything; text as gzip sends it. */
const { island, ...budgets }: Record<string, number> = JSON.parse(
  readFileSync(path.join(root, 'tests/budgets.json'), 'utf8'),
);

const kinds: Record<string, string> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
};

for (const address of largestPages()) {
  test(`/${address} stays within its budget`, async ({ page }) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address || './', { waitUntil: 'networkidle' });
    const spent = Object.fromEntries(Object.keys(budgets).map((kind) => [kind, 0]));
    for (const response of responses) {
      if (response.url().startsWith('data:')) continue;
      const kind = response.url().includes('KaTeX_')
        ? 'mathFonts'
        : (kinds[response.request().resourceType()] ?? 'other');
      const body = await response.body();
      spent[kind]! += /fonts$/i.test(kind) ? body.length : gzipSync(body).length;
    }
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify(spent) });
    const over = Object.entries(spent)
      .filter(([kind, bytes]) => bytes > budgets[kind]!)
      .map(([kind, bytes]) => `${kind}: ${bytes} bytes, of ${budgets[kind]} in tests/budgets.json`);
    expect(over, responses.map((response) => response.url()).join('\n')).toEqual([]);
  });
}

test('everything live code can ever load stays within its budget, gzipped', () => {
  const folder = path.join(dist, '_live');
  const sizes = readdirSync(folder).map(
    (file) => [file, gzipSync(readFileSync(path.join(folder, file))).length] as const,
  );
  const sum = sizes.reduce((total, [, bytes]) => total + bytes, 0);
  test.info().annotations.push({ type: 'bytes', description: String(sum) });
  expect(sizes.length).toBeGreaterThanOrEqual(4);
  expect(sum, sizes.join('\n')).toBeLessThan(island!);
});
