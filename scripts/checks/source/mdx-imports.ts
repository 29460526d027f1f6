import { boundaryMessage, brokenBoundaries } from '../../boundaries/judge.ts';
import { shown } from '../../lib/paths.ts';
import path from 'node:path';
import type { Check } from '../check.ts';
import { mdxFiles, type ContentTree } from '../content-tree.ts';

export const mdxImports: Check<ContentTree> = {
  name: 'mdx-imports',
  promise: 'Pages import only what content may know of.',
  run: (tree) =>
    mdxFiles(tree).flatMap(({ mdx }) => {
      // Judged as if it lay in content/, wherever a test has put the tree.
      const file = path.posix.join(
        'content',
        path.relative(tree.root, mdx.file).replaceAll('\\', '/'),
      );
      return mdx.imports.flatMap(({ specifier, line }) =>
        brokenBoundaries(file, specifier).map((boundary) => ({
          file: shown(mdx.file),
          line,
          found: boundaryMessage(specifier, boundary).replace(/ Instead: .*/, ''),
          fix: boundary.instead,
        })),
      );
    }),
};
