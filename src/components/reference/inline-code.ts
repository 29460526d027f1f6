import { escapeHtml } from '../../authoring/escape-html.ts';

/** Docstring text as HTML: escaped, with `code` marked up. */
export function inlineCode(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
