import { describe, expect, test } from 'vitest';
import {
  checkReading,
  prepareReading,
  readLock,
  renewedLock,
  reviewText,
  textChange,
  writeLock,
} from '../src/index.ts';
import { altered, plant } from './plant.ts';

function changed() {
  const planted = plant();
  planted.write(altered('turn.ts', 'x * sin + y * cos', 'x * sin - y * cos'));
  return checkReading(planted.dir, { root: planted.root });
}

test('a lock written and read again is the same, whatever the code contains', () => {
  const { dir, root } = plant();
  const { lock } = checkReading(dir, { root });
  expect(readLock(writeLock(lock), 'review.lock')).toEqual(lock);
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

describe('a note and its translation', () => {
  const rewritten = (...names: ('notes.en.mdx' | 'notes.es.mdx')[]) => {
    const planted = plant();
    for (const name of names) {
      planted.write(altered(name, name === 'notes.en.mdx' ? 'Out.' : 'Sale.', 'Two numbers.'));
    }
    return { ...planted, checked: checkReading(planted.dir, { root: planted.root }) };
  };

  test('that changed alone is pending, with the language that stayed behind', () => {
    const { checked } = rewritten('notes.en.mdx');
    expect(checked.pending).toMatchObject([
      { note: 'return [x * cos | shape', code: false, texts: ['en'] },
    ]);
    expect(reviewText(checked, checked.pending[0]!)).toContain(
      'the note changed in "en" and not in "es"',
    );
  });

  test('that both changed wait for a review, too', () => {
    const { checked } = rewritten('notes.en.mdx', 'notes.es.mdx');
    expect(textChange(checked.pending[0]!)).toBe('the note changed in both languages');
  });

  test('do not stop the build, which waits for code alone', async () => {
    const { dir, root } = rewritten('notes.es.mdx');
    await expect(prepareReading(dir, { root })).resolves.toMatchObject({ id: 'turn' });
  });

  test('are as they were when a paragraph is only wrapped anew', () => {
    const planted = plant();
    planted.write(altered('notes.en.mdx', 'A quarter turn.', 'A quarter\nturn.'));
    expect(checkReading(planted.dir, { root: planted.root }).pending).toEqual([]);
  });
});
