import path from 'node:path';
import type { Rule } from 'eslint';
import { boundaryMessage, brokenBoundaries } from './judge.ts';

/** ESLint rule `handbook/boundaries`: import, export … from, import() and require() alike. */
export const boundariesRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], docs: { description: 'Who may import what.' } },
  create(context) {
    // Scripts inside an .astro file come as `<file>.astro/<n>.ts`, which is how the table tells them.
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');

    function look(node: Rule.Node, source: unknown) {
      const specifier = (source as { value?: unknown } | null | undefined)?.value;
      if (typeof specifier !== 'string') return;
      for (const boundary of brokenBoundaries(file, specifier)) {
        context.report({ node, message: boundaryMessage(specifier, boundary) });
      }
    }

    return {
      ImportDeclaration: (node) => look(node, node.source),
      ExportNamedDeclaration: (node) => look(node, node.source),
      ExportAllDeclaration: (node) => look(node, node.source),
      ImportExpression: (node) => look(node, node.source),
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
          look(node, node.arguments[0]);
        }
      },
    };
  },
};
