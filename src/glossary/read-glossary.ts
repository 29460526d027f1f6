import fs from 'node:fs';
import path from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { contentFolder } from '../content-tree/folder.ts';
import { AuthorError } from '../errors.ts';
import { glossarySchema, type Term } from './schema.ts';

/** The terms of `content/glossary.yaml`; none when a content tree has no such file. */
export function readGlossary(root = contentFolder): Term[] {
  const file = path.join(root, 'glossary.yaml');
  if (!fs.existsSync(file)) return [];
  const lines = new LineCounter();
  const document = parseDocument(fs.readFileSync(file, 'utf8'), { lineCounter: lines });
  const lineOf = (keys: PropertyKey[]) => {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const fail = (keys: PropertyKey[], what: string, fix: string): never => {
    throw new AuthorError({ what, fix, file, line: lineOf(keys) });
  };

  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    const fix = 'Quote a text that contains ": ", or a comma inside { }.';
    throw new AuthorError({ what: broken.message, fix, file, line });
  }
  const result = glossarySchema.safeParse(document.toJS());
  if (!result.success) {
    const { path: keys, message } = result.error.issues[0]!;
    const id = document.getIn([keys[0], 'id']) ?? `number ${Number(keys[0]) + 1}`;
    return fail(
      keys,
      `Term ${id}, ${keys.slice(1).join('.') || 'the whole entry'}: ${message}.`,
      'A term has id, en and es with term and means, and maybe forms, symbol (TeX), page (/handbook/…/) and tip: false.',
    );
  }

  const ids = new Map<string, number>();
  result.data.forEach(({ id, page, en, es }, index) => {
    if (ids.has(id)) fail([index, 'id'], `The id "${id}" is given twice.`, 'Rename one.');
    ids.set(id, index);
    if (page && !fs.existsSync(path.join(root, page, 'en.mdx'))) {
      fail([index, 'page'], `There is no page ${page}.`, 'Correct the address, or leave page out.');
    }
    for (const [language, { term, forms }] of Object.entries({ en, es })) {
      const twice = formTaken(result.data.slice(0, index), language as 'en' | 'es', [
        term,
        ...forms,
      ]);
      if (twice) {
        fail(
          [index, language],
          `"${twice.form}" also means ${twice.id}.`,
          'Keep it with one term.',
        );
      }
    }
  });
  return result.data;
}

function formTaken(before: Term[], language: 'en' | 'es', forms: string[]) {
  for (const other of before) {
    const taken = new Set([other[language].term, ...other[language].forms]);
    const form = forms.find((each) => taken.has(each));
    if (form) return { form, id: other.id };
  }
  return undefined;
}
