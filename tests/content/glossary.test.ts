import { expect, test } from 'vitest';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

const entry = (id: string, term: string, more = '') =>
  `- id: ${id}\n${more}  en: { term: ${term}, means: It turns. }\n  es: { term: ${term}o, means: Gira. }\n`;

const reading = (yaml: string) => () =>
  readGlossary(temporaryTree({ 'glossary.yaml': yaml, 'page/en.mdx': '' }));

test('the glossary has the terms a reader looks for', () => {
  const ids = readGlossary().map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(45);
  expect(ids).toEqual(expect.arrayContaining(['pair', 'inverse-frequency', 'kv-cache', 'yarn']));
  expect(ids, 'sorted by id').toEqual(ids.toSorted());
});

test('a sound glossary is read, with what it leaves out filled in', () => {
  const [pair] = reading(entry('pair', 'pair', '  page: /page/\n'))();
  expect(pair).toMatchObject({ tip: true, page: '/page/', en: { forms: [] } });
});

test.each([
  ['a missing language', '- id: pair\n  en: { term: pair, means: It turns. }\n', /:1\npair\.es: /],
  [
    'a definition that is no sentence',
    entry('pair', 'pair').replace('Gira.', 'gira'),
    /:3\npair\.es\.means: must end as a sentence does/,
  ],
  ['a page that does not exist', entry('a', 'aa', '  page: /no/\n'), /:2\nThere is no page \/no\//],
  ['an id given twice', entry('a', 'aa') + entry('a', 'bb'), /:4\nThe id "a" is given twice/],
  ['a name with two meanings', entry('a', 'aa') + entry('b', 'aa'), /:5\n"aa" also means a/],
  ['a key that does not exist', entry('a', 'aa', '  colour: red\n'), /:1\na: .*colour/],
  [
    'YAML that does not parse',
    '- id: a\n  en: { term: a: b }\n',
    /:2\nThis is not YAML[\s\S]*quote texts/,
  ],
])('%s is named with file and line', (_, yaml, message) => {
  expect(reading(yaml)).toThrow(message);
  expect(reading(yaml)).toThrow(/glossary\.yaml:\d[\s\S]*Fix: /);
});
