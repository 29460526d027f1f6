import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { termFinder } from '../../src/glossary/find-terms.ts';
import type { Term } from '../../src/glossary/schema.ts';
import { glossaryTerms } from '../../src/integrations/markdown/glossary-terms.ts';

const term = (id: string, en: string, es: string, more: Partial<Term> = {}): Term => ({
  id,
  tip: true,
  en: { term: en, forms: [`${en}s`], means: `What ${en} is, in \`code\`.` },
  es: { term: es, forms: [], means: `Qué es ${es}.` },
  ...more,
});
const terms = [
  term('pair', 'pair', 'par', { page: '/handbook/mental-model/pairs-and-planes/' }),
  term('position', 'position', 'posición'),
  term('position-ids', 'position ids', 'ids de posición'),
  term('gqa', 'GQA', 'GQA'),
  term('plane', 'plane', 'plano', { tip: false }),
];

async function compile(source: string, file = 'handbook/traps/x/en.mdx'): Promise<string> {
  const content = path.resolve('content');
  const { code } = await mdxToJs(source, {
    features: { math: true, headingAttributes: true, directive: true },
    mdastPlugins: [glossaryTerms({ base: '/rope/', terms, content })],
    fileURL: pathToFileURL(path.join(content, file)),
  });
  return code;
}

const marked = (code: string) =>
  [...code.matchAll(/popovertarget: "term-([^"]+)"/g)].map((m) => m[1]);

test('the first use of a term is marked, with its meaning and the page that explains it', async () => {
  const code = await compile('Each pair turns. A pair is a plane.\n');
  expect(marked(code)).toEqual(['pair']);
  expect(code).toContain('children: "pair"');
  expect(code).toMatch(/"What pair is, in ",[\s\S]*children: "code"/);
  expect(code).toContain('/rope/handbook/mental-model/pairs-and-planes/');
});

test('headings, links, code, formulas, tables and components are left alone', async () => {
  const source = [
    '## A pair {#pair}',
    '[pair](/x/) and `pair` and $pair$ and <b>pair</b>',
    '| pair | GQA |\n| --- | --- |\n| pair | GQA |',
    '<Figure caption="pair">\n\nA pair.\n\n</Figure>',
    'export const pair = "pair";',
  ].join('\n\n');
  expect(marked(await compile(source))).toEqual([]);
});

test('Spanish pages use Spanish names and Spanish links', async () => {
  const code = await compile(
    'Cada par tiene su posición, y pair no es nada.\n',
    'handbook/traps/x/es.mdx',
  );
  expect(marked(code)).toEqual(['pair', 'position']);
  expect(code).toContain('/rope/es/handbook/reference/glossary/#position');
});

test('the page that explains a term, the notes of readings and the glossary do not mark it', async () => {
  const text = 'A pair, a GQA.\n';
  const own = await compile(text, 'handbook/mental-model/pairs-and-planes/en.mdx');
  expect(marked(own)).toEqual(['gqa']);
  expect(marked(await compile(text, 'readings/lab-05/notes.en.mdx'))).toEqual([]);
  expect(marked(await compile(text, 'handbook/reference/glossary/en.mdx'))).toEqual([]);
});

test('a paragraph gets two marks at most', async () => {
  expect(marked(await compile('Pair, GQA, position.\n\nPosition.\n'))).toEqual([
    'pair',
    'gqa',
    'position',
  ]);
});

test('whole words are found, the longest name first, names with their capitals', () => {
  const find = termFinder(terms, 'en');
  const ids = (text: string) => find(text).map(({ term }) => term.id);
  expect(ids('Position\nids')).toEqual(['position-ids']);
  expect(ids('Pairs, pairwise, repair, pair_index, pair-wise, PAIR')).toEqual(['pair']);
  expect(ids('gqa, GQA')).toEqual(['gqa']);
});
