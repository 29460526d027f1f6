import { shown } from '../../lib/paths.ts';
import type { Check } from '../check.ts';
import { mdxFiles, type ContentTree } from '../content-tree.ts';

export const mdxParses: Check<ContentTree> = {
  name: 'mdx-parses',
  promise: 'Every MDX file can be read.',
  run: (tree) =>
    mdxFiles(tree).flatMap(({ mdx }) =>
      mdx.error
        ? [
            {
              file: shown(mdx.file),
              line: mdx.error.line,
              found: mdx.error.message,
              fix: 'Close every tag, put a blank line after imports, and write \\{ for a brace in prose.',
            },
          ]
        : [],
    ),
};
