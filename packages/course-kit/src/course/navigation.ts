import {
  appendChild,
  attribute,
  byClass,
  cloneElement,
  type Document,
  eachElement,
  type Element,
  findElement,
  isElementNode,
  removeAttribute,
  removeNode,
  setAttribute,
  setTextContent,
} from '../site/html.ts';
import type { PageInfo } from './page-info.ts';

export interface NavigationPart {
  title: string;
  pages: PageInfo[];
}

/** The sidebar lists the parts of the course, made from the pieces it was made of before. */
export function writeSidebar(document: Document, parts: NavigationPart[], current: string): void {
  const list = findElement(document, byClass('top-level'));
  const group = list?.childNodes.find(isElementNode);
  if (!list || !group) return;
  list.childNodes = [];
  for (const [index, part] of parts.entries())
    appendChild(list, groupOf(group, part, index, current));
  // Which groups are open is remembered for one shape of the list.
  const memory = findElement(document, (element) => attribute(element, 'data-hash') !== undefined);
  if (memory) setAttribute(memory, 'data-hash', `course-${parts.length}`);
}

function groupOf(pattern: Element, part: NavigationPart, index: number, current: string): Element {
  const group = cloneElement(pattern);
  const label = findElement(group, byClass('large'))!;
  setTextContent(label, part.title);
  const restore = findElement(group, ({ tagName }) => tagName === 'sl-sidebar-restore');
  if (restore) setAttribute(restore, 'data-index', String(index));
  const items = findElement(group, ({ tagName }) => tagName === 'ul')!;
  const item = cloneElement(items.childNodes.find(isElementNode)!);
  items.childNodes = [];
  for (const page of part.pages) {
    const entry = cloneElement(item);
    const link = findElement(entry, ({ tagName }) => tagName === 'a')!;
    setAttribute(link, 'href', page.address);
    removeAttribute(link, 'aria-current');
    if (page.id === current) setAttribute(link, 'aria-current', 'page');
    const text = findElement(link, ({ tagName }) => tagName === 'span');
    setTextContent(text ?? link, page.label);
    appendChild(items, entry);
  }
  return group;
}

/** Previous and next, in the order of the course. */
export interface Neighbours {
  prev?: PageInfo;
  next?: PageInfo;
}

/** @param pattern links of a page that has both */
export function writePagination(document: Document, pattern: Element, to: Neighbours): void {
  const old = findElement(document, byClass('pagination-links'));
  if (!old) return;
  const links = cloneElement(pattern);
  eachElement(links, (link) => {
    const rel = attribute(link, 'rel');
    if (rel !== 'prev' && rel !== 'next') return;
    const page = to[rel];
    if (!page) return removeNode(link);
    setAttribute(link, 'href', page.address);
    setTextContent(findElement(link, byClass('link-title'))!, page.title);
  });
  old.childNodes = links.childNodes;
  for (const child of old.childNodes) child.parentNode = old;
}

export function bothDirections(document: Document): Element | undefined {
  const links = findElement(document, byClass('pagination-links'));
  return links && links.childNodes.filter(isElementNode).length === 2 ? links : undefined;
}
