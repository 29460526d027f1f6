import katex from 'katex';
import { escapeHtml } from '../../../authoring/escape-html.ts';

/** One piece of inline markup: `code`, $formula$ or *emphasis*. */
const PIECE = /`([^`]+)`|\$([^$]+)\$|\*([^*\s][^*]*)\*/g;

/**
 * The little markup that texts in YAML may use, as HTML. Runs while the site is built.
 *
 * @throws KaTeX's own error when a formula does not parse
 */
export function inline(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const [whole, code, formula, emphasis] = match;
    html += escapeHtml(text.slice(end, match.index));
    if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`;
    else if (formula !== undefined) html += katex.renderToString(formula, { throwOnError: true });
    else html += `<em>${escapeHtml(emphasis!)}</em>`;
    end = match.index + whole.length;
  }
  return html + escapeHtml(text.slice(end));
}
