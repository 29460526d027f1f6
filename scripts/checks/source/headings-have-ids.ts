import { shown } from '../../lib/paths.ts';
import type { Check, Fault } from '../check.ts';
import { mdxFiles, type ContentTree } from '../content-tree.ts';

export const headingsHaveIds: Check<ContentTree> = {
  name: 'headings-have-ids',
  promise: 'Every heading has an id of its own, so that a better wording never breaks a link.',
  run: (tree) =>
    mdxFiles(tree).flatMap(({ mdx }) => {
      const seen = new Set<string>();
      return mdx.headings.flatMap(({ id, depth, line }): Fault[] => {
        const file = shown(mdx.file);
        const example = `${'#'.repeat(depth)} … {#short-english-id}`;
        if (!id) return [{ file, line, found: 'This heading has no id.', fix: `Write ${example}` }];
        const twice = seen.has(id);
        seen.add(id);
        if (!twice) return [];
        return [{ file, line, found: `Two headings have the id "${id}".`, fix: 'Rename one.' }];
      });
    }),
};
