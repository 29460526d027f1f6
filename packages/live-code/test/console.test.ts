import { describe, expect, test } from 'vitest';
import { consoleStrings, formatEntries } from '../src/index.ts';
import { run } from './run.ts';

const printed = async (code: string): Promise<string> => (await run(code)).text;

describe('numbers', () => {
  test('a number alone shows every digit, and -0, NaN and Infinity are themselves', async () => {
    expect(await printed('console.log(0.1 + 0.2, -0, NaN, -Infinity, 1e21)')).toBe(
      '0.30000000000000004 -0 NaN -Infinity 1e+21',
    );
  });

  test('numbers in an array show six significant digits, and keep -0 and NaN', async () => {
    expect(await printed('console.log([Math.cos(1), -0, NaN, 12345678])')).toBe(
      '[0.540302, -0, NaN, 12345678]',
    );
  });

  test('a typed array says its type and length', async () => {
    expect(await printed('console.log(new Float32Array([0.1, 2]))')).toBe(
      'Float32Array(2) [0.1, 2]',
    );
  });

  test('a matrix is one row per line with aligned columns', async () => {
    expect(await printed('console.log([[1, 0.5, -3], [22, -0, NaN]])')).toBe(
      '[\n  [ 1, 0.5,  -3],\n  [22,  -0, NaN]\n]',
    );
  });

  test('rows of different lengths are not a matrix', async () => {
    expect(await printed('console.log([[1, 2], [3]])')).toBe('[[1, 2], [3]]');
  });

  test('a long array wraps into columns and says how much is folded', async () => {
    const text = await printed('console.log(new Float64Array(1000).fill(0.125))');
    expect(text.split('\n')[0]).toBe('Float64Array(1000) [');
    expect(text).toContain('… 900 more');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
  });
});

describe('structures', () => {
  test('Map, Set, nested objects and missing things are readable', async () => {
    expect(await printed("console.log(new Map([['a', { x: [1, 'b'] }]]), new Set([1, 2]))")).toBe(
      "Map(1) { 'a' => { x: [1, 'b'] } } Set(2) { 1, 2 }",
    );
    expect(await printed('console.log(undefined, null, 5n, Symbol("s"), [, 1])')).toBe(
      'undefined null 5n Symbol(s) [<empty>, 1]',
    );
  });

  test('cycles are named, getters are not called', async () => {
    const code = `const o: any = { get boom() { throw new Error('called'); } }; o.self = o; console.log(o);`;
    expect(await printed(code)).toBe('{ boom: [getter], self: [circular] }');
  });

  test('deep nesting is folded', async () => {
    expect(await printed('console.log({a:{b:{c:{d:{e:{f:1}}}}}})')).toContain('[Object]');
  });

  test('an error shows the line where it was made', async () => {
    expect(await printed("\n\nconsole.log(new TypeError('bad'))")).toBe(
      'TypeError: bad (at index.ts:3)',
    );
  });

  test('an object that fights back is reported, not fatal', async () => {
    const code = `console.log(new Proxy({}, { ownKeys() { throw 1; } })); console.log('alive');`;
    expect(await printed(code)).toBe('[unreadable]\nalive');
  });
});

describe('console methods', () => {
  test('console.table aligns numbers to the right', async () => {
    expect(await printed("console.table([{ m: 0, name: 'a' }, { m: 13, name: 'bc' }])")).toBe(
      ['    m  name', '─  ──  ────', '0   0  a', '1  13  bc'].join('\n'),
    );
  });

  test('groups indent every line of what is inside', async () => {
    expect(await printed("console.group('g'); console.log('a\\nb'); console.groupEnd();")).toBe(
      'g\n  a\n  b',
    );
  });

  test('formats are expanded and objects keep their structure', async () => {
    expect(await printed("console.log('%d items: %s %o', 3.7, 'x', { a: 1 })")).toBe(
      '3 items: x  { a: 1 }',
    );
  });

  test('console.clear forgets what came before', async () => {
    expect(await printed("console.log('a'); console.clear(); console.log('b')")).toBe('b');
  });

  test('console.assert speaks only when the condition fails', async () => {
    expect(await printed("console.assert(true, 'no'); console.assert(1 > 2, 'yes')")).toBe(
      'Assertion failed: yes',
    );
  });
});

describe('limits', () => {
  test('a flood of calls is cut at 1000 and the rest counted', async () => {
    const { entries, text } = await run('for (let i = 0; i < 1e6; i++) console.log(i)', 8000);
    expect(entries.length).toBeLessThan(1100);
    expect(text.split('\n')).toHaveLength(1001);
    expect(text).toMatch(/\n… 999000 more console calls not shown$/);
  });

  test('a string of 50 MB is cut and its length said', async () => {
    const { text } = await run("console.log('x'.repeat(50e6))", 8000);
    expect(text.length).toBeLessThan(11_000);
    expect(text).toContain('… 49990000 more characters');
  });

  test.each(['10n ** 20000n', 'Symbol("x".repeat(20000))', 'new RegExp("x".repeat(20000))'])(
    'the text of %s is cut',
    async (code) => {
      expect((await printed(`console.log(${code})`)).length).toBe(10_000);
    },
  );

  test('the notices exist in Spanish', async () => {
    const { entries } = await run('console.log(new Float64Array(101).fill(0.123456))');
    expect(formatEntries(entries, consoleStrings.es)).toContain('… 1 más');
  });
});
