import { expect, test } from 'vitest';
import { checkReading, readLock, renewedLock, reviewText, writeLock } from '../src/index.ts';
import { altered, plant } from './plant.ts';

function changed() {
  const planted = plant();
  planted.write(altered('turn.ts', 'x * sin + y * cos', 'x * sin - y * cos'));
  return checkReading(planted.dir, { root: planted.root });
}

test('a lock written and read again is the same, whatever the code contains', () => {
  const { dir, root } = plant();
  const { lock } = checkReading(dir, { root });
  expect(readLock(writeLock(lock))).toEqual(lock);
});

test('only the note whose code changed is pending', () => {
  expect(changed().pending.map((one) => one.note)).toEqual(['return [x * cos | shape']);
});

test('a review shows old code, new code and the note in both languages', () => {
  const checked = changed();
  const text = reviewText(checked, checked.pending[0]!);
  expect(text).toContain('source, before:\n      return [x * cos - y * sin, x * sin + y * cos];');
  expect(text).toContain('source, now:\n      return [x * cos - y * sin, x * sin - y * cos];');
  expect(text).toMatch(/notes\.en\.mdx:9\n\s+Out\./);
  expect(text).toMatch(/notes\.es\.mdx:9\n\s+Sale\./);
});

test('only what was agreed to is renewed', () => {
  const checked = changed();
  const old = checked.pending[0]!.before!;
  expect(renewedLock(checked, new Set())).toContainEqual(old);
  expect(renewedLock(checked, new Set([old.note]))).toEqual(checked.lock);
});

test('white space at line ends is no change', () => {
  const planted = plant();
  planted.write(altered('turn.ts', 'y * cos];', 'y * cos];   '));
  expect(checkReading(planted.dir, { root: planted.root }).pending).toEqual([]);
});
