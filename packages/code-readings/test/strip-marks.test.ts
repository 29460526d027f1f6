import { expect, test } from 'vitest';
import { sourceOf } from './source-of.ts';

const marked = ['a = 1', '# region angles', 'b = 2', '# endregion angles', 'c = 3'].join('\n');

test('marks leave the page, the other lines keep the numbers of the file', () => {
  const { lines } = sourceOf(marked, 'python');
  expect(lines.map((line) => line.number)).toEqual([1, 3, 5]);
  expect(lines.some((line) => line.text.includes('region'))).toBe(false);
});

test('a region is what its marks enclose', () => {
  expect(sourceOf(marked, 'python').regions.get('angles')).toEqual({ first: 3, last: 3 });
});

test('regions nest, in the form that editors fold on', () => {
  const { regions } = sourceOf(
    ['//#region outer', 'a', '// #region inner', 'b', '// #endregion', '//#endregion outer'].join(
      '\n',
    ),
  );
  expect(regions.get('outer')).toEqual({ first: 2, last: 5 });
  expect(regions.get('inner')).toEqual({ first: 4, last: 4 });
});

test.each([
  [
    'a region that opens twice',
    '# region a\n# endregion\n# region a\n# endregion',
    /3: region "a" opens twice/,
  ],
  ['an endregion without a region', 'a\n# endregion', /2: endregion closes nothing/],
  ['regions that cross', '# region a\n# region b\n# endregion a', /3: endregion "a" closes "b"/],
])('%s is refused', (_, text, message) => {
  expect(() => sourceOf(text, 'python')).toThrow(message);
});
