import { describe, expect, test } from 'vitest';
import { isLocalLink, readEvent } from '../src/engine/read-event.ts';

describe('events from the frame are checked', () => {
  test('a well-formed event passes unchanged', () => {
    const event = {
      type: 'console',
      entries: [{ level: 'log', depth: 0, args: [{ kind: 'number', value: -0 }] }],
    };
    expect(readEvent(event)).toEqual(event);
  });

  test.each([
    ['no object', null],
    ['an unknown type', { type: 'eval', code: 'alert(1)' }],
    ['entries that are no list', { type: 'console', entries: 'x' }],
    [
      'a drawing that is no text',
      { type: 'draw', drawing: { kind: 'markup', markup: {}, alt: '' } },
    ],
    ['a drawing without words', { type: 'draw', drawing: { kind: 'markup', markup: '<svg/>' } }],
    ['a drawing of an unknown kind', { type: 'draw', drawing: { kind: 'script', alt: '' } }],
    [
      'a canvas without end',
      { type: 'draw', drawing: { kind: 'canvas', width: 1e6, height: 1e6, alt: '' } },
    ],
    [
      'a canvas without size',
      { type: 'draw', drawing: { kind: 'canvas', width: 0, height: 1, alt: '' } },
    ],
    ['a check without a title', { type: 'check', check: { id: 'a', state: 'pass' } }],
  ])('%s is dropped', (_, event) => {
    expect(readEvent(event)).toBeUndefined();
  });

  test('malformed entries are left out, the others stay', () => {
    const good = { level: 'log', depth: 0, args: [] };
    const bad = [
      { level: 'log', depth: 0, args: [{ kind: 'list', name: 'Array', length: 1, items: [7] }] },
      { level: 'log', depth: 1e9, args: [] },
      { level: 'dropped', count: 'many' },
      { level: 'table', depth: 0, columns: ['a'], rows: [{ index: '0', cells: [] }], length: 1 },
    ];
    expect(readEvent({ type: 'console', entries: [...bad, good] })).toEqual({
      type: 'console',
      entries: [good],
    });
  });

  test('what claims to be the pixels of a canvas and is not is left out', () => {
    const drawing = { kind: 'canvas', width: 2, height: 2, alt: 'x'.repeat(20_000), bitmap: {} };
    expect(readEvent({ type: 'draw', drawing })).toEqual({
      type: 'draw',
      drawing: { kind: 'canvas', width: 2, height: 2, alt: 'x'.repeat(10_000) },
    });
  });

  test('unknown fields of an error are dropped and its texts are cut', () => {
    const event = readEvent({
      type: 'error',
      error: { name: 'x'.repeat(1000), message: 5, path: {}, line: -1, html: '<b>' },
    });
    expect(event).toEqual({
      type: 'error',
      error: { name: 'x'.repeat(200), message: '', frames: [] },
    });
  });
});

test('a misconception may link to this site only', () => {
  expect(isLocalLink('/handbook/traps/sign/')).toBe(true);
  expect(isLocalLink('#why')).toBe(true);
  expect(isLocalLink('../sign/')).toBe(true);
  for (const link of [
    'javascript:alert(1)',
    '//evil.example',
    'https://evil.example',
    '/\\evil',
    'data:x',
  ]) {
    expect(isLocalLink(link), link).toBe(false);
  }
});
