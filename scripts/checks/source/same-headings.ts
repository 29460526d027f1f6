import { shown } from '../../lib/paths.ts';
import type { Check, Fault } from '../check.ts';
import type { ContentTree } from '../content-tree.ts';
import type { MdxFile } from '../mdx-file.ts';
import { firstDifference } from './first-difference.ts';

type Heading = MdxFile['headings'][number];

export const sameHeadings: Check<ContentTree> = {
  name: 'same-headings',
  promise: 'English and Spanish have the same headings: same ids, same levels, same order.',
  run: (tree) =>
    tree.pairs.flatMap(({ en, es }): Fault[] => {
      if (!en || !es || en.error || es.error) return [];
      const at = firstDifference(en.headings.map(mark), es.headings.map(mark));
      if (at === undefined) return [];
      const [wanted, got] = [en.headings[at], es.headings[at]];
      return [
        {
          file: shown(es.file),
          line: got?.line ?? es.headings.at(-1)?.line,
          found: `Heading ${at + 1} is ${got ? mark(got) : 'missing'}; in ${shown(en.file)}${wanted ? `:${wanted.line}` : ''} it is ${wanted ? mark(wanted) : 'missing'}.`,
          fix: 'Give both languages the same headings in the same order, with the same {#id}.',
        },
      ];
    }),
};

const mark = ({ depth, id }: Heading) => `${'#'.repeat(depth)} {#${id ?? '?'}}`;
