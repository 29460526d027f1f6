import fs from 'node:fs';
import path from 'node:path';
import { readYaml } from '../authoring/read-yaml.ts';
import { contentFolder } from '../content-tree/folder.ts';
import { AuthorError } from '../errors.ts';
import { glossarySchema, type Term } from './schema.ts';

const REMEDY =
  'A term has id, en and es with term and means, and maybe forms, symbol (TeX), page (/handbook/…/) and tip: false.';

/** The terms of `content/glossary.yaml`; none when a content tree has no such file. */
export function readGlossary(root = contentFolder): Term[] {
  const file = path.join(root, 'glossary.yaml');
  if (!fs.existsSync(file)) return [];
  const { data, lineOf } = readYaml(file, glossarySchema, REMEDY);
  const fail = (keys: PropertyKey[], what: string, fix: string): never => {
    throw new AuthorError({ what, fix, file, line: lineOf(keys) });
  };

  const ids = new Map<string, number>();
  data.forEach(({ id, page, en, es }, index) => {
    if (ids.has(id)) fail([index, 'id'], `The id "${id}" is given twice.`, 'Rename one.');
    ids.set(id, index);
    if (page && !fs.existsSync(path.join(root, page, 'en.mdx'))) {
      fail([index, 'page'], `There is no page ${page}.`, 'Correct the address, or leave page out.');
    }
    for (const [language, { term, forms }] of Object.entries({ en, es })) {
      const twice = formTaken(data.slice(0, index), language as 'en' | 'es', [term, ...forms]);
      if (twice) {
        fail(
          [index, language],
          `"${twice.form}" also means ${twice.id}.`,
          'Keep it with one term.',
        );
      }
    }
  });
  return data;
}

function formTaken(before: Term[], language: 'en' | 'es', forms: string[]) {
  for (const other of before) {
    const taken = new Set([other[language].term, ...other[language].forms]);
    const form = forms.find((each) => taken.has(each));
    if (form) return { form, id: other.id };
  }
  return undefined;
}
