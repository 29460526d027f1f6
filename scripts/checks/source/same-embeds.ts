import { shown } from '../../lib/paths.ts';
import type { Check, Fault } from '../check.ts';
import type { ContentTree } from '../content-tree.ts';
import type { MdxFile } from '../mdx-file.ts';
import { firstDifference } from './first-difference.ts';

export const sameEmbeds: Check<ContentTree> = {
  name: 'same-embeds',
  promise:
    'English and Spanish embed the same snippets, figures, questions and notes in one order.',
  run: (tree) =>
    tree.pairs.flatMap(({ en, es }): Fault[] => {
      if (!en || !es || en.error || es.error) return [];
      const [wanted, got] = [identified(en), identified(es)];
      const at = firstDifference(
        wanted.map(({ text }) => text),
        got.map(({ text }) => text),
      );
      if (at === undefined) return [];
      return [
        {
          file: shown(es.file),
          line: got[at]?.line ?? got.at(-1)?.line,
          found: `${got[at]?.text ?? 'Nothing'} stands where ${shown(en.file)}${wanted[at] ? `:${wanted[at].line}` : ''} has ${wanted[at]?.text ?? 'nothing more'}.`,
          fix: 'Embed the same things in the same order in both languages.',
        },
      ];
    }),
};

/** Components that name what they show: by id, by file, or by the code they are about. */
function identified({ embeds }: MdxFile): { text: string; line: number }[] {
  return embeds.flatMap(({ name, props, line }) => {
    const key = ['id', 'file', 'at'].find((prop) => props[prop] !== undefined);
    return /^[A-Z]/.test(name) && key ? [{ text: `<${name} ${key}="${props[key]}">`, line }] : [];
  });
}
