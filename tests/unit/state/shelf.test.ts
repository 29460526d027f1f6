import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Shelf } from '../../../src/components/live-code/island/shelf.ts';
import { FakeStorage } from './fake-storage.ts';

let storage: FakeStorage;
beforeEach(() => vi.stubGlobal('localStorage', (storage = new FakeStorage())));
afterEach(() => vi.unstubAllGlobals());

const shelf = new Shelf({ key: 'problems/rope-apply', starter: 'first' });
const KEY = 'rope-handbook/1/code/problems/rope-apply';
const files = { '/answer.ts': 'mine' };

it('finds what was kept, and tells when the starting code is another one by now', () => {
  expect(shelf.find(['/answer.ts'])).toBeUndefined();
  expect(shelf.keep(files)).toBe('kept');
  expect(shelf.find(['/answer.ts'])).toEqual({ files, current: true });
  const later = new Shelf({ key: 'problems/rope-apply', starter: 'second' });
  expect(later.find(['/answer.ts'])).toEqual({ files, current: false });
});

it('says when the browser has no room, and leaves what was kept', () => {
  shelf.keep(files);
  storage.room = 100;
  expect(shelf.keep({ '/answer.ts': 'x'.repeat(200) })).toBe('full');
  expect(shelf.find(['/answer.ts'])).toEqual({ files, current: true });
  storage.refused = true;
  expect(shelf.keep(files)).toBe('refused');
});

it.each(['null', '5', '"text"', '[]', '{}', '{"files":null}', '{"files":{"/answer.ts":5}}', '{'])(
  'takes %s, which a loaded file may have brought, for nothing',
  (text) => {
    storage.items.set(KEY, text);
    expect(shelf.find(['/answer.ts'])).toBeUndefined();
  },
);
