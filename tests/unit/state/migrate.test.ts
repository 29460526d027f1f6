import { afterEach, describe, expect, it, vi } from 'vitest';
import { readData, readText } from '../../../src/state/migrate.ts';
import { FakeStorage, KEY, noon, openPage } from './fake-storage.ts';
import version1 from './fixtures/version-1.json' with { type: 'json' };

afterEach(() => vi.unstubAllGlobals());

/** A file per version, as a browser of that time kept it. Never edited: readers have such data. */
describe('data of every version so far is read', () => {
  it('version 1', () => {
    expect(readText(JSON.stringify(version1))).toEqual({ state: 'sound', progress: version1 });
  });
});

describe('steps between versions', () => {
  const ladder = {
    // Version 1 of this invented ladder kept grades by themselves.
    1: ({ grades }: Record<string, any>) => ({ marks: grades }),
    2: ({ marks }: Record<string, any>) => ({
      drill: Object.fromEntries(
        Object.entries(marks).map(([id, grade]) => [id, { reviews: [[0, grade]] }]),
      ),
    }),
  };

  it('are climbed one by one', () => {
    const read = readData({ version: 1, grades: { yarn: 2 } }, ladder, 3);
    expect(read).toMatchObject({
      state: 'sound',
      progress: { drill: { yarn: { reviews: [[0, 2]] } } },
    });
  });

  it('a missing step is no reason to guess', () => {
    expect(readData({ version: 1 }, {}, 2)).toEqual({ state: 'unreadable' });
  });
});

describe('what cannot be read in full is put aside, word for word', () => {
  const texts = {
    'not JSON': '{"version":1,"ans',
    'no version': '{"answers":{}}',
    'a list': '[]',
    'a later version': '{"version":7,"answers":"in a way nobody knows yet"}',
    'one broken item': JSON.stringify({
      version: 1,
      drill: { yarn: { reviews: [[1, 3]] }, 'kv-cache': { reviews: [[1, 9]] } },
    }),
  };

  it.each(Object.entries(texts))('%s', async (_, text) => {
    const storage = new FakeStorage();
    storage.items.set(KEY, text);
    const page = await openPage(storage);
    page.recordDrill('what-rope-does', 3, noon(1));
    const kept = [...storage.items].filter(([key]) => key !== KEY);
    expect(kept).toEqual([['rope-handbook/1/aside/1', text]]);
    // Once is enough.
    (await openPage(storage)).recordDrill('what-rope-does', 3, noon(2));
    expect(storage.items.size).toBe(2);
  });

  it('and its sound items stay in use', async () => {
    const storage = new FakeStorage();
    storage.items.set(KEY, texts['one broken item']);
    expect((await openPage(storage)).readProgress().drill).toEqual({
      yarn: { reviews: [[1, 3]] },
    });
  });

  it('and where there is no room for that, it is not overwritten', async () => {
    const storage = new FakeStorage();
    const text = texts['a later version'];
    storage.items.set(KEY, text);
    storage.room = KEY.length + text.length + 20;
    const page = await openPage(storage);
    expect(page.recordDrill('yarn', 3)).toBe('full');
    expect([...storage.items]).toEqual([[KEY, text]]);
    expect(Object.keys(page.readProgress().drill)).toEqual(['yarn']);
  });

  it('and comes back in the handbook that can read it', async () => {
    const storage = new FakeStorage();
    storage.items.set('rope-handbook/1/aside/1', JSON.stringify(version1));
    const page = await openPage(storage);
    page.recordDrill('what-rope-does', 3, noon(1));
    const { drill } = page.readProgress();
    expect(drill).toMatchObject({
      ...version1.drill,
      'what-rope-does': { reviews: [[noon(1), 3]] },
    });
    expect([...storage.items.keys()]).toEqual([KEY]);
  });
});
