import { describe, expect, test } from 'vitest';
import { resolveAnchor } from '../src/stages/06-resolve-anchors.ts';
import { sourceOf } from './source-of.ts';

const python = sourceOf(
  [
    'def turn(x):', // 1
    '    out = []',
    '    for a in x:',
    '        out += [a]',
    '    return out', // 5
    '',
    '',
    'class Table:', // 8
    '    def turn(self):',
    '        return out',
    '',
    'turned = turn([1])', // 12
  ].join('\n'),
  'python',
);

const typescript = sourceOf(
  [
    'export async function load(', // 1
    '  path: string,',
    '): Promise<string> {',
    '  return path;',
    '}', // 5
    'export const table = {',
    '  rows: 2,',
    '};', // 8
    'const rows = table.rows;',
  ].join('\n'),
);

const find = (at: string, source = python, within?: string) =>
  resolveAnchor({ at, ...(within && { within }) }, source, { file: 'notes.en.mdx', line: 7 });

describe('quoted code', () => {
  test('is found by part of a line, whatever the white space', () => {
    expect(find('out  +=   [a]')).toEqual({ first: 4, last: 4 });
  });

  test('of several lines is consecutive lines', () => {
    expect(find('out = []\nfor a in x:')).toEqual({ first: 2, last: 3 });
  });

  test('with … reaches to the next line that contains its end', () => {
    expect(find('for a in x: … return out')).toEqual({ first: 3, last: 5 });
  });

  test('that is one whole line wins over longer lines that contain it', () => {
    const source = sourceOf('a = 1\naa = 1\nx = a = 1', 'python');
    expect(find('a = 1', source)).toEqual({ first: 1, last: 1 });
  });

  test('may be narrowed to a symbol', () => {
    expect(find('return out', python, 'symbol:Table')).toEqual({ first: 10, last: 10 });
  });

  test('that stands in two places is refused with their lines', () => {
    expect(() => find('return out')).toThrow(
      /notes\.en\.mdx:7: "return out" is found 2 times in code: lines 5, 10/,
    );
  });

  test('that is nowhere is refused with the closest line', () => {
    expect(() => find('for b in x:')).toThrow(/Did you mean line 3: "for a in x:"\?/);
  });
});

describe('a symbol', () => {
  test('is a whole Python definition', () => {
    expect(find('symbol:Table')).toEqual({ first: 8, last: 10 });
    expect(find('symbol:turned')).toEqual({ first: 12, last: 12 });
  });

  test('defined twice needs a scope', () => {
    expect(() => find('symbol:turn')).toThrow(/found 2 times/);
    expect(find('symbol:turn', python, 'symbol:Table')).toEqual({ first: 9, last: 10 });
  });

  test('is a whole TypeScript definition, with a signature over several lines', () => {
    expect(find('symbol:load', typescript)).toEqual({ first: 1, last: 5 });
    expect(find('symbol:table', typescript)).toEqual({ first: 6, last: 8 });
    expect(find('symbol:rows', typescript)).toEqual({ first: 9, last: 9 });
  });

  test('is not a use of the name', () => {
    expect(() => find('symbol:path', typescript)).toThrow(/is not in code/);
  });
});
