import { expect, test } from 'vitest';
import { run } from './run.ts';

const printed = async (code: string): Promise<string> => (await run(code)).text;

test.each([
  ['Float64Array', 'new Float64Array([-0, NaN, 1e-7])', 'Float64Array(3) [-0, NaN, 1e-7]'],
  ['Int8Array', 'new Int8Array([-128, 127])', 'Int8Array(2) [-128, 127]'],
  ['Uint8ClampedArray', 'new Uint8ClampedArray([300])', 'Uint8ClampedArray(1) [255]'],
  ['BigInt64Array', 'new BigInt64Array([5n])', 'BigInt64Array(1) [5n]'],
  ['an empty one', 'new Float32Array(0)', 'Float32Array(0) []'],
  [
    'a Map of rows',
    "new Map([['q', [1, 2]], ['k', [3, 4]]])",
    "Map(2) { 'q' => [1, 2], 'k' => [3, 4] }",
  ],
  ['a Set of texts', "new Set(['a', 'b'])", "Set(2) { 'a', 'b' }"],
  [
    'numbers in an object',
    '({ cos: Math.cos(1), m: -0, n: NaN })',
    '{ cos: 0.540302, m: -0, n: NaN }',
  ],
  ['numbers with a long whole part', '[2e6 * Math.PI, -1234567.5]', '[6283185, -1234567]'],
  [
    'rows of typed arrays',
    '[new Float32Array([1, 0.5]), new Float32Array([-3, 10])]',
    '[\n  [ 1, 0.5],\n  [-3,  10]\n]',
  ],
])('%s', async (_, code, text) => {
  expect(await printed(`console.log(${code})`)).toBe(text);
});

test('a matrix beyond the cap says how many rows and columns are folded', async () => {
  const text = await printed(
    'console.log(Array.from({ length: 150 }, () => new Array(120).fill(1)))',
  );
  const lines = text.split('\n');
  expect(lines[1]).toMatch(/… 20 more\]/);
  expect(lines.at(-2)).toBe('  … 50 more');
});

test.each([
  ['Map', 'new Map(Array.from({ length: 130 }, (_, i) => [i, i]))', '… 30 more'],
  ['Set', 'new Set(Array.from({ length: 130 }, (_, i) => i))', '… 30 more'],
  [
    'object',
    'Object.fromEntries(Array.from({ length: 130 }, (_, i) => ["k" + i, i]))',
    '… 30 more',
  ],
])('a %s beyond the cap says what is folded', async (_, code, said) => {
  expect(await printed(`console.log(${code})`)).toContain(said);
});

test('a table of a Map, of typed values and beyond the cap', async () => {
  expect(await printed("console.table(new Map([['q', { x: -0, y: NaN }]]))")).toBe(
    ['    x    y', '─  ──  ───', 'q  -0  NaN'].join('\n'),
  );
  const long = await printed('console.table(Array.from({ length: 140 }, (_, i) => ({ i })))');
  expect(long).toMatch(/\n… 40 more$/);
});

test('columns of a table can be chosen, and what is no table is printed', async () => {
  const text = await printed("console.table([{ a: 1, b: 2 }], ['b'])");
  expect(text.split('\n')[0]!.trim()).toBe('b');
  expect(await printed('console.table(5)')).toBe('5');
  const wide = 'Object.fromEntries(Array.from({ length: 30 }, (_, i) => ["c" + i, i]))';
  const ordered = await printed(`console.table([${wide}], ['c25', 'c3', 'none'])`);
  expect(ordered.split('\n')[0]!.trim().split(/ +/)).toEqual(['c25', 'c3']);
});
