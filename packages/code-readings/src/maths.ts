import katex from 'katex';
import type { MdxNode } from './mdx.ts';
import { ReadingError } from './reading-error.ts';

/** Refuses maths that KaTeX cannot read, at the line of the formula. */
export function checkMaths(node: MdxNode, file: string): void {
  if (node.type !== 'math' && node.type !== 'inlineMath') return;
  try {
    katex.renderToString(node.value ?? '', {
      displayMode: node.type === 'math',
      throwOnError: true,
      strict: false,
    });
  } catch (error) {
    throw new ReadingError({
      code: 'maths-invalid',
      file,
      line: node.position!.start.line,
      found: `the formula "${node.value}" does not parse: ${(error as Error).message}`,
      remedy: 'Correct the TeX; a literal dollar sign is written \\$.',
    });
  }
}
