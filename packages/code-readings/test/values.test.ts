import { describe, expect, test } from 'vitest';
import { compareTraces } from '../src/compare-traces.ts';
import { formatValue } from '../src/format-value.ts';
import { attachValues } from '../src/stages/11-attach-values.ts';
import { describeValue } from '../src/trace/describe-value.ts';
import type { TracedValue, TraceRecord } from '../src/trace/trace-record.ts';

const value = (line: number, name: string, data: unknown, call = 0): TracedValue => ({
  line,
  call,
  name,
  ...describeValue(data)!,
});

const trace = (values: TracedValue[], printed: TraceRecord['printed'] = []): TraceRecord => ({
  sha256: '',
  tool: '',
  output: '',
  values,
  printed,
});

describe('a value', () => {
  test.each([
    [0.123456789, '0.12346'],
    [-0, '-0'],
    [0.0000066479, '6.6479e-6'],
    [1e-5, '1e-5'],
    [99999.6, '100000'],
    [-305673.509, '-305674'],
    [NaN, 'NaN'],
    [-Infinity, '-∞'],
    [[1, 0.5], '[1, 0.5]'],
    [[], '[]'],
    [[1, 2, 3, 4, 5, 6, 7], '(7) [1, 2, 3, 4, 5, 6, …]'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      '(2, 2) [1, 2, 3, 4]',
    ],
    [new Float64Array([1, 0.25]), 'Float64Array(2) [1, 0.25]'],
  ])('%j is shown as %s', (data, text) => {
    expect(formatValue(value(1, 'x', data))).toBe(text);
  });

  test.each([['text'], [[1, 'a']], [[[1], [1, 2]]], [null], [{ a: 1 }]])(
    'that is no number nor numeric array is left out: %j',
    (data) => {
      expect(describeValue(data)).toBeUndefined();
    },
  );
});

test('a line shows the passes of the first call of its function, four at most', () => {
  const passes = [0, 1, 2, 3, 4].map((x) => value(5, 'i', x, 1));
  const lines = attachValues(trace([...passes, value(5, 'i', 9, 2)]));
  expect(lines.get(5)).toEqual([{ name: 'i', texts: ['0', '1', '2', '3'], more: true }]);
});

test('what a line prints stands with the line', () => {
  const lines = attachValues(trace([], [{ line: 7, text: 'hello\n' }]));
  expect(lines.get(7)).toEqual([{ name: 'prints', texts: ['hello'], more: false }]);
});

test('a line that prints the same twice shows it twice', () => {
  const printed = ['hello\n', 'hello\n'].map((text) => ({ line: 7, text }));
  expect(attachValues(trace([], printed)).get(7)![0]!.texts).toEqual(['hello', 'hello']);
});

describe('two traces', () => {
  const tie = { number: 1, range: { first: 1, last: 2 }, twinRange: { first: 10, last: 12 } };

  test('agree when tied lines give the same names the same values', () => {
    const python = trace([value(1, 'head_dim', 4), value(2, 'out', [0.1, 0.2])]);
    const twin = trace([value(10, 'headDim', 4), value(12, 'out', new Float64Array([0.1, 0.2]))]);
    expect(compareTraces([tie], python, twin)).toEqual({ compared: 2, differences: [] });
  });

  test('may differ in how often an unchanged value is reported', () => {
    const python = trace([value(1, 'a', 1), value(1, 'a', 2)]);
    const twin = trace([value(10, 'a', 1), value(10, 'a', 1), value(10, 'a', 2)]);
    expect(compareTraces([tie], python, twin).differences).toEqual([]);
  });

  test.each([
    ['another number', [0.1], [0.1000001], /0\.1 against 0\.1000001/],
    ['another shape', [1, 2], [[1, 2]], /shape \(2\) against \(1,2\)/],
  ])('disagree on %s', (_, here, there, message) => {
    const { differences } = compareTraces(
      [tie],
      trace([value(1, 'x', here)]),
      trace([value(10, 'x', there)]),
    );
    expect(differences[0]!.message).toMatch(message);
  });

  test('disagree when one of them goes on', () => {
    const python = trace([value(1, 'x', 1), value(1, 'x', 2)]);
    const { differences } = compareTraces([tie], python, trace([value(10, 'x', 1)]));
    expect(differences[0]!.message).toBe('2 values against 1');
  });
});
