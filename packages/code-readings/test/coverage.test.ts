import { expect, test } from 'vitest';
import {
  checkCoverage,
  longestExplanation,
  saysSomething,
} from '../src/stages/08-check-coverage.ts';
import { sourceOf } from './source-of.ts';

test.each([
  ['x = 1', true],
  ['# why', true],
  ['} else {', true],
  ['', false],
  ['  });', false],
  ['    ],', false],
  ['/**', false],
  [' *', false],
  [' * the angle', true],
  [' */', false],
  ['    """', false],
])('%j says something: %s', (text, expected) => {
  expect(saysSomething({ number: 1, text })).toBe(expected);
});

test('blank lines and closing brackets need no note', () => {
  const source = sourceOf('f(\n  1,\n);\n\ng();');
  expect(
    checkCoverage(
      source,
      [
        { first: 1, last: 2 },
        { first: 5, last: 5 },
      ],
      'notes',
    ),
  ).toEqual({
    explained: 3,
    total: 3,
  });
});

test('a note over many lines sets the scene and does not count as their explanation', () => {
  const lines = Array.from({ length: longestExplanation + 1 }, (_, i) => `step${i}();`);
  const whole = { first: 1, last: lines.length };
  expect(() => checkCoverage(sourceOf(lines.join('\n')), [whole], 'notes')).toThrow(
    /0 of 7 lines have a note/,
  );
  expect(() => checkCoverage(sourceOf(lines.slice(1).join('\n')), [whole], 'notes')).not.toThrow();
});
