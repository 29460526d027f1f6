/** Text as HTML, for the inside of an element. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The same, and for the inside of a quoted attribute. */
export const escapeAttribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;');
