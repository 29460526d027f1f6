import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Cache, toolHash } from '../src/cache.ts';
import { prepareReading } from '../src/index.ts';
import { packageSourceDir } from '../src/package-dir.ts';
import { altered, plant } from './plant.ts';

const prepared = async (planted: ReturnType<typeof plant>, tool = 'one') => {
  const cache = new Cache(planted.root, tool);
  const reading = await prepareReading(planted.dir, { root: planted.root, cache });
  return { reading, hits: cache.hits, misses: cache.misses };
};

test('the second run of the same tool on the same files makes nothing anew', async () => {
  const planted = plant();
  const first = await prepared(planted);
  expect(first.misses).toBeGreaterThan(0);
  const second = await prepared(planted);
  expect(second).toMatchObject({ hits: first.misses, misses: 0 });
  expect(second.reading).toEqual(first.reading);
});

test('another tool trusts nothing of the old one', async () => {
  const planted = plant();
  const first = await prepared(planted);
  expect(await prepared(planted, 'two')).toMatchObject({ hits: 0, misses: first.misses });
});

test('a source that changed is made anew', async () => {
  const planted = plant();
  await prepared(planted);
  planted.write(altered('turn.ts', 'Math.PI / 2', 'Math.PI'));
  planted.review();
  expect(await prepared(planted)).toMatchObject({ hits: 0 });
});

test('changing any file of the tool changes its hash', () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'tool-')), 'src');
  cpSync(packageSourceDir(), copy, { recursive: true });
  expect(toolHash(copy)).toBe(toolHash());
  writeFileSync(join(copy, 'stages/08-check-coverage.ts'), '// another rule');
  expect(toolHash(copy)).not.toBe(toolHash());
});

test('a file cut short by a crash is made again', async () => {
  const planted = plant();
  const { reading } = await prepared(planted);
  const dir = join(planted.root, '.cache/readings/one');
  for (const file of readdirSync(dir)) writeFileSync(join(dir, file), '{"cut');
  expect((await prepared(planted)).reading).toEqual(reading);
});
