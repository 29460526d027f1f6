import {
  attribute,
  byClass,
  type Document,
  eachElement,
  type Element,
  findElement,
  getTextContent,
  isElementNode,
  parseHtml,
} from '../site/html.ts';
import { textOf, type Site } from '../site/site.ts';
import type { Language } from './course.ts';

export interface PageInfo {
  id: string;
  file: string;
  /** From the top of the site: `/es/path/x/`. */
  address: string;
  title: string;
  /** Short, as the sidebar has it. */
  label: string;
  description: string;
}

export function fileOfPage(id: string, language: Language): string {
  return [language === 'es' ? 'es' : '', id, 'index.html'].filter(Boolean).join('/');
}

export const addressOfPage = (id: string, language: Language): string =>
  `/${fileOfPage(id, language)}`.replace(/index\.html$/, '');

export function readPageInfo(site: Site, id: string, language: Language): PageInfo {
  const file = fileOfPage(id, language);
  const document = parseHtml(textOf(site, file));
  const address = addressOfPage(id, language);
  const title = tidy(findElement(document, ({ tagName }) => tagName === 'h1'));
  const listed = sidebarLabel(document, address);
  return {
    id,
    file,
    address,
    title,
    label: listed ?? title,
    description: tidy(findElement(document, byClass('standfirst'))),
  };
}

/** The first entry of a group is called "Overview", which says nothing in another group. */
function sidebarLabel(document: Document, address: string): string | undefined {
  const sidebar = findElement(document, byClass('top-level'));
  if (!sidebar) return undefined;
  let found: string | undefined;
  eachElement(sidebar, (element) => {
    if (element.tagName !== 'a' || attribute(element, 'href') !== address) return;
    const item = element.parentNode;
    const list = item && 'parentNode' in item ? item.parentNode : undefined;
    const first = list?.childNodes.find(isElementNode) === item;
    if (!first) found = tidy(element);
  });
  return found;
}

const tidy = (element: Element | undefined): string =>
  element ? getTextContent(element).replace(/\s+/g, ' ').trim() : '';
