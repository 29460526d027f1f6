import {
  attribute,
  type Element,
  findElement,
  hasClass,
  isElementNode,
  type Node,
  parseHtml,
} from '../site/html.ts';
import type { IndexedPage } from '../client/search/search.ts';

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'button',
  'nav',
  'annotation',
  'svg',
  'select',
  // What is sealed must not be found.
  'sealed-part',
]);
const BLOCKS = /^(?:p|li|h[1-6]|pre|td|th|tr|dt|dd|div|figcaption|blockquote|section|br|code)$/;

/** What a search finds on a page: its main part, by heading. Undefined for a page without one. */
export function indexPage(file: string, html: string): IndexedPage | undefined {
  const document = parseHtml(html);
  const main = findElement(
    document,
    (element) => attribute(element, 'data-pagefind-body') !== undefined,
  );
  if (!main) return undefined;
  const page: IndexedPage = { url: file, title: '', parts: [{ id: '', heading: '', text: '' }] };
  collect(main, page);
  for (const part of page.parts) {
    part.heading = tidy(part.heading);
    part.text = tidy(part.text);
  }
  return page;
}

function collect(node: Node, page: IndexedPage): void {
  if (node.nodeName === '#text' && 'value' in node) page.parts.at(-1)!.text += node.value;
  if (!isElementNode(node)) return;
  const { tagName } = node;
  if (SKIPPED.has(tagName) || hidden(node)) return;
  if (tagName === 'h1') {
    page.title = tidy(plainText(node));
    return;
  }
  const id = attribute(node, 'id');
  if (/^h[23]$/.test(tagName) && id) {
    page.parts.push({ id, heading: plainText(node), text: '' });
    return;
  }
  for (const child of node.childNodes) collect(child, page);
  if (BLOCKS.test(tagName)) page.parts.at(-1)!.text += ' ';
}

/** A formula is on the page twice, for eyes and for screen readers; once is enough. */
const hidden = (element: Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' ||
  attribute(element, 'data-pagefind-ignore') !== undefined ||
  ['pagination-links', 'passport', 'narrow-passport'].some((name) => hasClass(element, name)) ||
  element.tagName === 'footer';

function plainText(element: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (isElementNode(node) && (SKIPPED.has(node.tagName) || hidden(node))) return;
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(element);
  return text;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The index as a classic script, which `file://` allows where it refuses a fetch. */
export function indexScript(pages: IndexedPage[]): string {
  const rows = pages.map(({ url, title, parts }) => [
    url,
    title,
    parts
      .filter(({ heading, text }) => heading || text)
      .map(({ id, heading, text }) => [id, heading, text]),
  ]);
  return `globalThis.handbookIndex=${JSON.stringify(rows)};\n`;
}
