import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  classTable,
  readResults,
  readResultsFile,
  resultsFile,
  toCsv,
  type Results,
} from '../src/results/index.ts';

const results = (more: Partial<Results> = {}): Results => ({
  name: 'Ada',
  course: 'One evening',
  made: '2026-11-20T18:00:00.000Z',
  exercises: { 'problems/rope-apply': { passed: 9, total: 9, at: '2026-11-20T17:50:00.000Z' } },
  lessons: ['rotate-one-pair'],
  answers: { a: { correct: true }, b: { correct: false, misconception: 'rope-adds' } },
  ...more,
});

it('canonical JSON has one spelling whatever the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ñ"' }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"ñ\\"","d":null}]}',
  );
});

describe('a results file', () => {
  it('comes back as it was, also after an editor has laid it out anew', () => {
    const text = resultsFile(results());
    expect(readResults(text)).toMatchObject({ ok: true, results: results() });
    const { format, ...rest } = JSON.parse(text);
    expect(readResults(`\uFEFF${JSON.stringify({ ...rest, format })}`).ok).toBe(true);
  });

  const text = resultsFile(results());
  it.each([
    ['', 'empty'],
    [text.slice(0, -40), 'not-json'],
    ['<html>', 'not-json'],
    ['{"format":"rope-handbook-progress"}', 'not-results'],
    ['[]', 'not-results'],
    ['null', 'not-results'],
    [text.replace('"passed": 9', '"passed": 8'), 'damaged'],
    [text.replace('Ada', 'Eve'), 'damaged'],
    [text.replace('"version": 1', '"version": 2'), 'newer'],
    [resultsFile({ ...results(), lessons: undefined as never }), 'incomplete'],
    [resultsFile(results({ exercises: { x: { passed: -1, total: 2, at: '' } } })), 'incomplete'],
    [resultsFile(results({ exercises: { x: { passed: 1, total: 2 } as never } })), 'incomplete'],
    [
      resultsFile(results({ answers: { a: { correct: true, misconception: 1 as never } } })),
      'incomplete',
    ],
    [`{"format":"rope-handbook-results","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'damaged'],
  ])('%#: is refused with the reason %s', (broken, why) => {
    expect(readResults(broken)).toEqual({ ok: false, why });
  });
});

describe('a file that was dropped', () => {
  it('is read like its text', async () => {
    expect(await readResultsFile(new Blob([resultsFile(results())]))).toMatchObject({ ok: true });
  });

  it('is refused unread when it is far larger than any results, or cannot be read', async () => {
    const large = new Blob([new Uint8Array(6e6)]);
    large.text = () => Promise.reject(new Error('read all the same'));
    expect(await readResultsFile(large)).toEqual({ ok: false, why: 'not-results' });
    const gone = new Blob(['x']);
    gone.text = () => Promise.reject(new Error('the stick was pulled out'));
    expect(await readResultsFile(gone)).toEqual({ ok: false, why: 'empty' });
  });
});

describe('the table of a class', () => {
  const texts = {
    name: 'name',
    course: 'course',
    made: 'made',
    lessons: 'lessons',
    right: 'right',
    of: 'of',
  };

  it('has a row per file and a column per exercise anybody tried', () => {
    const table = classTable(
      [
        results({ name: 'Zoe', exercises: { 'labs/lab-02': { passed: 1, total: 4, at: '' } } }),
        results(),
      ],
      texts,
    );
    expect(table.header).toEqual([
      'name',
      'course',
      'made',
      'labs/lab-02',
      'problems/rope-apply',
      'lessons',
      'right',
    ]);
    expect(table.rows).toEqual([
      ['Ada', 'One evening', '2026-11-20 18:00', '', '9/9', '1', '1/2'],
      ['Zoe', 'One evening', '2026-11-20 18:00', '1/4', '', '1', '1/2'],
    ]);
  });

  it('leaves the cell of an untried exercise empty, whatever the exercise is called', () => {
    const odd = results({
      name: 'Zoe',
      exercises: { constructor: { passed: 1, total: 1, at: '' } },
    });
    expect(classTable([results({ exercises: {} }), odd], texts).rows.map((row) => row[3])).toEqual([
      '',
      '1/1',
    ]);
  });

  it('as CSV keeps commas and quotes, and lets no field become a formula or a date', () => {
    const csv = toCsv({ header: ['a'], rows: [['=1+1'], ['O"Hara, M'], ['3/4'], ['-x']] }, texts);
    expect(csv).toBe('\uFEFF"a"\r\n"\'=1+1"\r\n"O""Hara, M"\r\n"3 of 4"\r\n"\'-x"\r\n');
  });
});
