import { expect, test } from 'vitest';
import { prepareReading } from '../src/index.ts';
import { plant } from './plant.ts';

const counterpart = {
  'reading.yaml': [
    'title: { en: Turn, es: Giro }',
    'source: ./turn.ts',
    'counterpart: { source: ./twin.ts }',
    'groups:',
    '  - { id: turn, at: export function turn, title: { en: Turn, es: Giro } }',
    '  - { id: use, at: const quarter, title: { en: Use, es: Uso } }',
  ].join('\n'),
  'twin.ts': ['export const c = Math.cos(1);', 'export const s = Math.sin(1);'].join('\n'),
};

const notes = [
  '<Note at="export function turn" kind="contract">\nA\n</Note>',
  '<Note at="const [cos, sin]" twin="const c =" kind="transition">\nB\n</Note>',
  '<Note at="return [x * cos" kind="shape">\nC\n</Note>',
  '<Note at="return [x * cos" kind="trap">\nD\n</Note>',
  '<Note at="const quarter … console.log" twin="const s =" kind="interview">\nE\n</Note>',
].join('\n\n');

const both = { 'notes.en.mdx': notes, 'notes.es.mdx': notes };

const { dir, root } = plant({ ...counterpart, ...both });
const reading = prepareReading(dir, { root });

test('a row starts where a note starts; notes on the same line share it', async () => {
  const { groups } = await reading;
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map((row) => row.notes)).toEqual([[1], [2], [3, 4], [5]]);
  expect(rows.map((row) => row.lines[0])).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 2 },
    { first: 3, last: 5 },
    { first: 6, last: 7 },
  ]);
});

test('the counterpart stands in the rows of the notes that tie it', async () => {
  const { groups } = await reading;
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map((row) => row.lines[1])).toEqual([
    null,
    { first: 1, last: 1 },
    null,
    { first: 2, last: 2 },
  ]);
});

test('rows together show every line of every source, once and in order', async () => {
  const { groups, sources } = await reading;
  sources.forEach((source, s) => {
    const shown = groups.flatMap((group) =>
      group.rows.flatMap(({ lines }) => {
        const range = lines[s];
        return range
          ? Array.from({ length: range.last - range.first + 1 }, (_, i) => range.first + i)
          : [];
      }),
    );
    expect(shown).toEqual(source.lines.map((line) => line.number));
  });
});

test('groups begin where their anchor is', async () => {
  const { groups } = await reading;
  expect(groups.map((group) => [group.id, group.rows.length])).toEqual([
    ['turn', 3],
    ['use', 1],
  ]);
});

test('a line knows its notes, its values and its HTML', async () => {
  const { sources } = await reading;
  const line = sources[0]!.lines[2]!;
  expect(line).toMatchObject({ number: 3, notes: [3, 4] });
  expect(line.html).toContain('<span class="tk">return</span>');
  expect(line.values[0]).toMatchObject({ name: 'return', more: false });
});
