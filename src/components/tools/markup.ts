import { escapeAttribute } from '../../authoring/escape-html.ts';

/** Text as HTML, in an attribute too: whatever a reader pasted stays text. */
export { escapeAttribute as escapeHtml };

/** Escapes, and turns what stands in backticks into code. */
export const withCode = (text: string): string =>
  escapeAttribute(text).replaceAll(/`([^`]+)`/g, '<code translate="no">$1</code>');
