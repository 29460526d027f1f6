import { permuteProjection } from 'rope-core';
import { describe, expect, test } from 'vitest';
import { convert, type Request } from '../../src/components/tools/pairing-converter/convert.ts';
import { ConvertProblem } from '../../src/components/tools/pairing-converter/convert-problem.ts';
import { readNumbers } from '../../src/components/tools/pairing-converter/read-numbers.ts';
import { describe as inWords } from '../../src/components/tools/pairing-converter/render-conversion.ts';
import { strings } from '../../src/components/tools/pairing-converter/strings.ts';

const ask = (request: Partial<Request>) =>
  convert({ text: '', headDim: undefined, rotaryDim: undefined, to: 'half', ...request });

test('without numbers it shows the order of one head', () => {
  expect(ask({}).order).toEqual([0, 2, 4, 6, 1, 3, 5, 7]);
  expect(ask({ headDim: 6, to: 'interleaved' }).order).toEqual([0, 3, 1, 4, 2, 5]);
});

test('every number keeps its digits, and the way back gives the text again', () => {
  const text = '0.10, 1e-7, -3.000000000000000001, +4, .5, 6., 7E2, 8';
  const there = ask({ text }).output;
  expect(there).toBe('0.10, -3.000000000000000001, .5, 7E2, 1e-7, +4, 6., 8');
  expect(ask({ text: there, to: 'interleaved' }).output).toBe(text);
});

test('rows of a projection move as rope-core moves its weights', () => {
  const [heads, headDim, columns] = [3, 4, 5];
  const weights = Float64Array.from({ length: heads * headDim * columns }, (_, i) => i);
  const rows = Array.from({ length: heads * headDim }, (_, r) =>
    Array.from(weights.subarray(r * columns, (r + 1) * columns)).join(' '),
  );
  const done = ask({ text: rows.join('\n'), headDim });
  expect(done.heads).toBe(3);
  expect(done.output.split(/[,\s]+/).map(Number)).toEqual(
    Array.from(permuteProjection(weights, heads, { headDim })),
  );
});

test('dimensions that do not rotate stay where they are', () => {
  expect(ask({ headDim: 6, rotaryDim: 4 }).order).toEqual([0, 2, 1, 3, 4, 5]);
});

describe('how numbers may be written', () => {
  test.each([
    ['1 2 3 4', 'vector', 4],
    ['[1, 2, 3, 4]', 'vector', 4],
    ['1\n2\n3\n4\n', 'vector', 4],
    ['[ 0.1  0.2\n  0.3  0.4]', 'vector', 4],
    ['0.1 0.2 0.3\n0.4', 'vector', 4],
    ['array([1., 2.], dtype=float32)', 'vector', 2],
    ['1, 2\n3, 4', 'rows', 2],
    ['tensor([[1., 2.],\n        [3., 4.]])', 'rows', 2],
    ['[[1, 2], [3, 4], [5, 6], [7, 8]]', 'rows', 4],
  ])('%j', (text, kind, count) => {
    const read = readNumbers(text);
    expect([read?.kind, read?.entries.length]).toEqual([kind, count]);
  });

  test('nothing but space is nothing', () => expect(readNumbers(' \n ')).toBeUndefined());
});

describe('what cannot be converted is told by what was found', () => {
  test.each<[Partial<Request>, string]>([
    [{ text: '1 2 x 4' }, '“x” in row 1'],
    [{ text: '0.1 0.2 ... 0.9' }, '“...” in row 1'],
    [{ text: '1 2\n3 4\n5\n6 7' }, 'Row 3 has 1 numbers and the first row 2'],
    [{ text: '1' }, '1 entries make no head'],
    [{ text: '1 2 3' }, '3 dimensions do not divide into pairs'],
    [{ headDim: 0 }, 'a whole number from 2'],
    [{ headDim: NaN }, 'a whole number from 2'],
    [{ headDim: 8, rotaryDim: 3 }, 'an even number'],
    [{ headDim: 8, rotaryDim: 10 }, '10 dimensions cannot rotate in a head of 8'],
    [{ text: '1 2 3 4 5 6', headDim: 4 }, '6 entries are not whole heads of 4'],
    [{ text: ' '.repeat(2_000_001) }, 'two million'],
  ])('%j', (request, said) => {
    let problem: unknown;
    try {
      ask(request);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(ConvertProblem);
    const { kind, found } = problem as ConvertProblem;
    expect(strings.en.problems[kind](found)).toContain(said);
    expect(strings.es.problems[kind](found)).not.toMatch(/undefined/);
  });
});

test('the sentence says what was read', () => {
  const done = ask({ text: '1 2\n3 4\n5 6\n7 8', headDim: 2 });
  expect(inWords(done, 'en')).toBe('Read as a matrix of 4 rows with 2 columns: 2 heads of 2 rows.');
  expect(inWords(ask({ headDim: 8, rotaryDim: 4 }), 'es')).toBe(
    'Una cabeza de 8 dimensiones. A partir de la 4, las dimensiones no giran y se quedan donde están.',
  );
});
