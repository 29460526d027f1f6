import { fileURLToPath } from 'node:url';
import katex from 'katex';
import type { MdastPluginEntry } from 'satteri';
import { AuthorError } from '../../errors.ts';

/** On a narrow page a formula may go on below after a wide space, as after a relation. */
const breaks = { '\\qquad': '\\hspace{0.5em}\\allowbreak\\hspace{1.5em}' };

/**
 * Renders `$…$` and `$$…$$` with KaTeX while the site is built, as HTML for the eye and MathML for
 * assistive technology. A formula that does not parse stops the build and names file and line.
 */
export function katexMath(): MdastPluginEntry {
  return ({ source, fileURL }) => {
    const file = fileURL ? fileURLToPath(fileURL) : undefined;
    const lineOf = occurrenceFinder(source);

    function render(formula: string, displayMode: boolean) {
      const line = lineOf(formula);
      try {
        const html = katex.renderToString(formula, {
          displayMode,
          output: 'htmlAndMathml',
          throwOnError: true,
          strict: 'error',
          macros: { ...breaks },
        });
        // Without `mdxExpressions: false` the braces of TeX would be read as JavaScript.
        return { raw: unread(html), mdxExpressions: false };
      } catch (error) {
        throw new AuthorError({
          what: `This formula does not parse: ${formula}`,
          why: error instanceof Error ? error.message : String(error),
          fix: 'Correct the TeX. KaTeX lists what it supports at katex.org/docs/supported.',
          file,
          line,
        });
      }
    }

    return {
      name: 'handbook-katex',
      math: (node) => render(node.value, true),
      inlineMath: (node) => render(node.value, false),
    };
  };
}

/**
 * The engine reads raw text again as Markdown: the formula in its annotation would lose the `\\` of
 * `\\,` and become a heading where a line of it is `=` alone. So it is one line, without Markdown's
 * own signs.
 */
const unread = (html: string): string =>
  html.replaceAll('\n', ' ').replace(/[\\*_`[\]~]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The engine gives math nodes no position; formulas come in order, so the source tells the line. */
function occurrenceFinder(source: string): (text: string) => number | undefined {
  const nextStart = new Map<string, number>();
  return (text) => {
    const at = source.indexOf(text, nextStart.get(text) ?? 0);
    if (at < 0) return undefined;
    nextStart.set(text, at + text.length);
    return source.slice(0, at).split('\n').length;
  };
}
