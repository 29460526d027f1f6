// Cards and drills are made from these pages, so their form is a promise.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../../src/content-tree/folder.ts';

const root = path.join(contentFolder, 'handbook/interview');
const read = (...parts: string[]) => readFileSync(path.join(root, ...parts), 'utf8');
const levels = ['junior', 'senior', 'staff'];
const parts = [
  'in-30-seconds',
  'in-two-minutes',
  'on-the-whiteboard',
  'quantities-to-name',
  'follow-ups',
  'wrong-answer',
];

interface Question {
  level?: string;
  order: number;
  sources?: unknown[];
  /** Text of every section, in order, by its heading's id. */
  sections: Map<string, string>;
}

function question(folder: string, language: string): Question {
  const [, front = '', body = ''] = read(folder, `${language}.mdx`).split(/^---$/m);
  const pieces = body.split(/^## .*\{#([\w-]+)\}$/m).slice(1);
  const sections = new Map<string, string>();
  for (let i = 0; i < pieces.length; i += 2) sections.set(pieces[i]!, pieces[i + 1]!.trim());
  return { ...parse(front), sections };
}

/** Runs of lines that begin with a mark: quotes, tables or lists. */
const blocks = (text: string, mark: string) =>
  text.split(/\n{2,}/).filter((block) => block.trim().startsWith(mark));

/** Links of one level on the index, which is where readers choose. */
const listed = (language: string, level: string) =>
  [
    ...(read(`${language}.mdx`)
      .split(`{#${level}}`)[1]
      ?.split(/^##/m)[0]
      ?.matchAll(/\]\(\/handbook\/interview\/([\w-]+)\/\)/g) ?? []),
  ].map(([, id]) => id!);

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => question(name, 'en').sections.has('in-30-seconds'));

describe.each(folders.flatMap((folder) => ['en', 'es'].map((language) => [folder, language])))(
  '%s, %s',
  (folder, language) => {
    const { sections, level, sources } = question(folder!, language!);

    it('has the six parts in their order', () => {
      expect([...sections.keys()]).toEqual(parts);
    });

    it('has one quote to say, one table of quantities, one list of follow-ups', () => {
      expect(blocks(sections.get('in-30-seconds')!, '>')).toHaveLength(1);
      expect(sections.get('in-30-seconds')).toMatch(/^>/);
      expect(blocks(sections.get('quantities-to-name')!, '|')).toHaveLength(1);
      expect(blocks(sections.get('follow-ups')!, '- ')).toHaveLength(1);
      expect(sections.get('wrong-answer')).toMatch(/^> /);
    });

    it('runs its numbers, names a source, and stands on the index under its level', () => {
      expect(sections.get('quantities-to-name')).toContain(
        `<LiveCode id="handbook/interview/${folder}/quantities"`,
      );
      expect(sources?.length).toBeGreaterThan(0);
      expect(levels).toContain(level);
      expect(listed(language!, level!)).toContain(folder);
    });
  },
);

it('both languages agree on level and order, and each order is used once', () => {
  const orders = folders.map((folder) => {
    const [en, es] = [question(folder, 'en'), question(folder, 'es')];
    expect([folder, es.level, es.order]).toEqual([folder, en.level, en.order]);
    return en.order;
  });
  expect(orders.filter((order, at) => orders.indexOf(order) !== at)).toEqual([]);
});

it('there are questions enough for a month', () => {
  expect(folders.length).toBeGreaterThanOrEqual(31);
});
