import { parse, parseFragment, serialize, serializeOuter } from 'parse5';
import {
  getAttribute,
  isElementNode,
  isParentNode,
  isTemplateNode,
  spliceChildren,
  type Document,
  type Element,
  type Node,
} from '@parse5/tools';

export {
  appendChild,
  createElement,
  getTextContent,
  isElementNode,
  removeAttribute,
  removeNode,
  replaceWith,
  setAttribute,
  setTextContent,
} from '@parse5/tools';
export type { Document, Element, Node };

export const parseHtml = (html: string): Document => parse(html);
export const serializeHtml = (document: Document): string => serialize(document);

/**
 * Every element, templates' contents included, in document order. A visitor may detach its element;
 * the library's own walks must not be disturbed, and leave templates out.
 */
export function eachElement(node: Node, visit: (element: Element) => void): void {
  if (isElementNode(node)) visit(node);
  if (isTemplateNode(node)) eachElement(node.content, visit);
  if (isParentNode(node)) for (const child of [...node.childNodes]) eachElement(child, visit);
}

export function findElement(node: Node, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  eachElement(node, (element) => {
    if (!found && test(element)) found = element;
  });
  return found;
}

export const attribute = (element: Element, name: string): string | undefined =>
  getAttribute(element, name) ?? undefined;

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

export const byClass =
  (name: string) =>
  (element: Element): boolean =>
    hasClass(element, name);

export function cloneElement(element: Element): Element {
  return parseFragment(serializeOuter(element)).childNodes.find(isElementNode)!;
}

export const innerHtml = (element: Element): string => serialize(element);

/** Replaces what is inside an element. */
export function setInnerHtml(element: Element, html: string): void {
  const children = [...parseFragment(html).childNodes];
  spliceChildren(element, 0, element.childNodes.length, ...children);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
