import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  excerpt,
  locate,
  prepareReading,
  readingDir,
  ReadingError,
  type ReadingErrorCode,
} from '../src/index.ts';
import { altered, healthy, plant, type Files, type Planted } from './plant.ts';

/** The error that preparing a reading ends with. */
async function faultOf({ dir, root }: Planted): Promise<ReadingError> {
  try {
    await prepareReading(dir, { root });
  } catch (error) {
    if (error instanceof ReadingError) return error;
    throw error;
  }
  throw new Error('The reading was prepared without a fault.');
}

const bothNotes = (from: string, to: string): Files => ({
  ...altered('notes.en.mdx', from, to),
  ...altered('notes.es.mdx', from, to),
});

/** The notes of both languages with a twin on two of them, the later one first. */
function bothNotesTwice(): Files {
  const twins = (text: string): string =>
    text
      .replace('kind="transition"', 'kind="transition" twin="const b"')
      .replace('kind="shape"', 'kind="shape" twin="const a"');
  return {
    'notes.en.mdx': twins(healthy['notes.en.mdx']),
    'notes.es.mdx': twins(healthy['notes.es.mdx']),
  };
}

const folder = 'content/readings/turn';

/** What is planted, and what an author is told: code, file, line, words of finding and remedy. */
const faults: [string, Files, ReadingErrorCode, string, number | undefined, RegExp][] = [
  [
    'an anchor that is not in the code',
    bothNotes('const [cos, sin]', 'const [cosine, sin]'),
    'anchor-missing',
    `${folder}/notes.en.mdx`,
    5,
    /is not in .*turn\.ts[^]*Did you mean line 2: "const \[cos, sin\]/,
  ],
  [
    'an anchor that is there twice',
    bothNotes('at="const quarter … console.log"', 'at="turn("'),
    'anchor-ambiguous',
    `${folder}/notes.en.mdx`,
    13,
    /found 2 times .*lines 1, 6[^]*in="symbol:…"/,
  ],
  [
    'a region that is not marked',
    bothNotes('at="const [cos, sin]"', 'at="region:angles"'),
    'anchor-missing',
    `${folder}/notes.en.mdx`,
    5,
    /Regions there: none/,
  ],
  [
    'a line that says something and has no note',
    altered('turn.ts', 'length);', "length);\nconsole.log('done');"),
    'line-uncovered',
    `${folder}/turn.ts`,
    8,
    /5 of 6 lines have a note[^]*8: console\.log\('done'\)/,
  ],
  [
    'a language without notes',
    { 'notes.es.mdx': '' },
    'notes-differ',
    `${folder}/notes.es.mdx`,
    undefined,
    /note 1 should be <Note at="export function turn"/,
  ],
  [
    'a note missing in one language',
    { 'notes.es.mdx': healthy['notes.es.mdx'].replace(/<Note at="return[^]*?<\/Note>\n/, '') },
    'notes-differ',
    `${folder}/notes.es.mdx`,
    10,
    /note 3 should be <Note at="return \[x \* cos" kind="shape">, as in notes\.en\.mdx:9/,
  ],
  [
    'a note of another kind in one language',
    altered('notes.es.mdx', 'kind="shape"', 'kind="trap"'),
    'notes-differ',
    `${folder}/notes.es.mdx`,
    9,
    /kind="shape"/,
  ],
  [
    'maths that does not parse',
    altered('notes.es.mdx', '$\\cos\\varphi$', '$\\frac{1}$'),
    'maths-invalid',
    `${folder}/notes.es.mdx`,
    6,
    /formula "\\frac\{1\}" does not parse/,
  ],
  [
    'a kind that does not exist',
    bothNotes('kind="shape"', 'kind="form"'),
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    9,
    /kind is "form"[^]*contract, transition, shape, trap, interview/,
  ],
  [
    'prose outside the notes',
    { 'notes.en.mdx': `Hello.\n\n${healthy['notes.en.mdx']}` },
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    1,
    /a paragraph stands outside the notes/,
  ],
  [
    'an empty note',
    altered('notes.en.mdx', '\nOut.\n', '\n'),
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    9,
    /the note is empty/,
  ],
  [
    'MDX that does not parse',
    altered('notes.en.mdx', 'Out.', 'Out {'),
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    10,
    /not valid MDX/,
  ],
  [
    'notes in another order than the code',
    {
      'turn.ts': healthy['turn.ts'].replace(/( {2}const.*\n)( {2}return.*\n)/, '$1'),
      ...bothNotes('at="return [x * cos" kind="shape"', 'at="export function turn" kind="trap"'),
    },
    'notes-out-of-order',
    `${folder}/notes.en.mdx`,
    9,
    /line 1 of .*above line 2[^]*order of the code/,
  ],
  [
    'a twin without a counterpart',
    bothNotes('kind="shape"', 'kind="shape" twin="return"'),
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    9,
    /has a twin, but the reading has no counterpart/,
  ],
  [
    'a source that does not exist',
    altered('reading.yaml', './turn.ts', './turns.ts'),
    'source-missing',
    `${folder}/reading.yaml`,
    2,
    /turns\.ts, which does not exist/,
  ],
  [
    'a title in one language only',
    altered('reading.yaml', '{ en: Turn, es: Giro }\nsource', '{ en: Turn }\nsource'),
    'definition-invalid',
    `${folder}/reading.yaml`,
    1,
    /"title" has no "es"/,
  ],
  [
    'a mark that is never closed',
    altered('turn.ts', '  const [cos', '  // region angles\n  const [cos'),
    'mark-unbalanced',
    `${folder}/turn.ts`,
    2,
    /region "angles" is never closed/,
  ],
  [
    'a second note of one kind on the same code',
    bothNotes('at="return [x * cos" kind="shape"', 'at="const [cos, sin]" kind="transition"'),
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    9,
    /a second transition note on "const \[cos, sin\]" \(the first is on line 5\)[^]*Join the two/,
  ],
  [
    'a prop that notes do not have',
    bothNotes('kind="shape"', 'kind="shape" line="3"'),
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    9,
    /no prop "line"[^]*at, in, kind, twin/,
  ],
  [
    'a prop that is computed',
    bothNotes('kind="shape"', 'kind={shape}'),
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    9,
    /prop "kind" is not a plain string/,
  ],
  [
    'a note that is bound to nothing',
    bothNotes('at="return [x * cos" ', ''),
    'notes-invalid',
    `${folder}/notes.en.mdx`,
    9,
    /<Note> without "at"[^]*Quote the code/,
  ],
  [
    'a key that reading.yaml does not have',
    altered('reading.yaml', 'groups:', 'group:'),
    'definition-invalid',
    `${folder}/reading.yaml`,
    3,
    /unknown key "group"[^]*Known keys: .*groups/,
  ],
  [
    'YAML that does not parse',
    altered('reading.yaml', 'title: { en: Turn, es: Giro }\nsource', 'title: { en: Turn\nsource'),
    'definition-invalid',
    `${folder}/reading.yaml`,
    2,
    /not valid YAML[^]*Quote a text/,
  ],
  [
    'a file in a language without a grammar',
    { ...altered('reading.yaml', './turn.ts', './turn.jl'), 'turn.jl': 'x = 1' },
    'definition-invalid',
    `${folder}/reading.yaml`,
    2,
    /no grammar for .*turn\.jl[^]*\.py or a \.ts/,
  ],
  [
    'a group that starts nowhere',
    altered('reading.yaml', 'at: export function turn', 'at: export function spin'),
    'anchor-missing',
    `${folder}/reading.yaml`,
    5,
    /"export function spin" is not in/,
  ],
  [
    'groups that are no list',
    altered('reading.yaml', 'groups:\n  - id: turn', 'groups:\n    id: turn'),
    'definition-invalid',
    `${folder}/reading.yaml`,
    3,
    /"groups" is no list[^]*- id:/,
  ],
  [
    'an id that two groups have',
    {
      'reading.yaml': `${healthy['reading.yaml']}\n${healthy['reading.yaml'].split('groups:\n')[1]}`,
    },
    'definition-invalid',
    `${folder}/reading.yaml`,
    4,
    /groups\[1\] is a second group "turn"/,
  ],
  [
    'a part that is not in the file',
    altered('reading.yaml', 'groups:', 'part: symbol:spin\ngroups:'),
    'anchor-missing',
    `${folder}/reading.yaml`,
    3,
    /"symbol:spin" is not in .*turn\.ts/,
  ],
  [
    'an example that does not exist',
    altered('reading.yaml', 'groups:', 'example: ./run.ts\ngroups:'),
    'source-missing',
    `${folder}/reading.yaml`,
    3,
    /"example" names .*run\.ts, which does not exist/,
  ],
  [
    'a line of the counterpart without a note',
    {
      ...altered('reading.yaml', 'groups:', 'counterpart: { source: ./twin.ts }\ngroups:'),
      'twin.ts': 'export const a = 1;\nexport const b = 2;',
      ...bothNotes('kind="shape"', 'kind="shape" twin="const a"'),
    },
    'line-uncovered',
    `${folder}/twin.ts`,
    2,
    /1 of 2 lines have a note[^]*2: export const b = 2;[^]*prop "twin"/,
  ],
  [
    'a twin that is not in the counterpart',
    {
      ...altered('reading.yaml', 'groups:', 'counterpart: { source: ./twin.ts }\ngroups:'),
      'twin.ts': 'export const a = 1;',
      ...bothNotes('kind="shape"', 'kind="shape" twin="const c"'),
    },
    'anchor-missing',
    `${folder}/notes.en.mdx`,
    9,
    /"const c" is not in .*twin\.ts/,
  ],
  [
    'twins in another order than the counterpart',
    {
      ...altered('reading.yaml', 'groups:', 'counterpart: { source: ./twin.ts }\ngroups:'),
      'twin.ts': 'export const a = 1;\nexport const b = 2;',
      ...bothNotesTwice(),
    },
    'notes-out-of-order',
    `${folder}/notes.en.mdx`,
    9,
    /twin "const a" is line 1 of .*twin\.ts, above the twin of an earlier note \(line 2\)/,
  ],
];

test('a reading in which everything is right is prepared', async () => {
  const { dir, root } = plant();
  const reading = await prepareReading(dir, { root });
  expect(reading.sources[0]!.coverage).toEqual({ explained: 5, total: 5 });
  expect(reading.notes).toHaveLength(4);
});

describe('the build stops, with file, line and remedy, at', () => {
  test.each(faults)('%s', async (_, files, code, file, line, message) => {
    const error = await faultOf(plant(files, { reviewed: false }));
    expect(error.code).toBe(code);
    expect(error.file).toBe(file);
    expect(error.line).toBe(line);
    expect(error.message).toMatch(message);
    expect(error.message.startsWith(line ? `${file}:${line}: ` : `${file}: `)).toBe(true);
  });

  test('a missing notes file', async () => {
    const planted = plant();
    rmSync(join(planted.dir, 'notes.es.mdx'));
    const error = await faultOf(planted);
    expect(error.code).toBe('notes-missing');
    expect(error.message).toContain('has no notes in "es"');
  });

  test('code that changed under a note since its review', async () => {
    const planted = plant();
    planted.write(altered('turn.ts', 'x * sin + y * cos', 'x * sin - y * cos'));
    const error = await faultOf(planted);
    expect(error.code).toBe('review-needed');
    expect(error.file).toBe(`${folder}/notes.en.mdx`);
    expect(error.line).toBe(9);
    expect(error.message).toContain('changed since its review');
    expect(error.message).toContain('npm run readings:review turn');
  });

  test.each([
    ['<<<<<<< HEAD\n- note: a\n=======\n', 1],
    ['note: a\n', undefined],
    ['- a\n', undefined],
  ])('a review lock that a merge left as %j', async (text, line) => {
    const planted = plant();
    planted.write({ 'review.lock': text });
    const error = await faultOf(planted);
    expect(error.code).toBe('lock-invalid');
    expect(error.file).toBe(`${folder}/review.lock`);
    expect(error.line).toBe(line);
    expect(error.message).toContain('Take one side of the merge whole');
  });

  test('a note that nobody reviewed', async () => {
    const error = await faultOf(plant({}, { reviewed: false }));
    expect(error.code).toBe('review-needed');
    expect(error.message).toContain('was never reviewed (and 3 more)');
  });

  test('a program that throws, with the line it throws at', async () => {
    const error = await faultOf(
      plant(altered('turn.ts', 'quarter.length', 'quarter.at(9)!.toFixed()')),
    );
    expect(error.code).toBe('trace-failed');
    expect(error.line).toBe(7);
    expect(error.message).toContain('TypeError');
  });

  test('a Python counterpart of which nothing is recorded', async () => {
    const error = await faultOf(
      plant({
        ...altered('reading.yaml', 'groups:', 'counterpart: { source: ./twin.py }\ngroups:'),
        'twin.py': 'a = 1',
        ...bothNotes('kind="shape"', 'kind="shape" twin="a = 1"'),
      }),
    );
    expect(error.code).toBe('trace-stale');
    expect(error.file).toBe(`${folder}/twin.py.trace`);
    expect(error.message).toContain('python3 packages/code-readings/python/record_trace.py');
  });

  test('a Python counterpart whose record was cut short', async () => {
    const error = await faultOf(
      plant({
        ...altered('reading.yaml', 'groups:', 'counterpart: { source: ./twin.py }\ngroups:'),
        'twin.py': 'a = 1',
        'twin.py.trace': '{ "sha256": ',
        ...bothNotes('kind="shape"', 'kind="shape" twin="a = 1"'),
      }),
    );
    expect(error.code).toBe('trace-stale');
    expect(error.message).toContain('not what record_trace.py writes');
  });

  test('an excerpt or a link to a line that is not there, naming the page', async () => {
    const { dir, root } = plant();
    const page = { file: 'content/labs/en.mdx', line: 7 };
    const message = /content\/labs\/en\.mdx:7: "const cosine" is not in .*turn\.ts/;
    await expect(excerpt(dir, 'const cosine', { root, page })).rejects.toThrow(message);
    expect(() => locate(dir, 'const cosine', { root, page })).toThrow(message);
  });

  test('a page that asks for an unknown reading, naming the page and the readings there are', () => {
    const { root } = plant();
    expect(() =>
      readingDir('trun', join(root, 'content'), { file: 'content/labs/en.mdx', line: 7 }),
    ).toThrow(/content\/labs\/en\.mdx:7: there is no reading "trun"[^]*Readings: turn\./);
  });
});
