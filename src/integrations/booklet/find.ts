import {
  getAttribute,
  isElementNode,
  queryAll,
  type Element,
  type Node,
  type ParentNode,
} from '@parse5/tools';

/** Elements that pass a test, in document order; what is in a template is not on the page. */
export function findAll(root: ParentNode, test: (element: Element) => boolean): Element[] {
  const matches = (node: Node): boolean => isElementNode(node) && test(node);
  return [...queryAll<Element>(root, matches)].filter((element) => element !== root);
}

export const find = (root: ParentNode, test: (element: Element) => boolean): Element | undefined =>
  findAll(root, test)[0];

export const hasClass =
  (name: string) =>
  (element: Element): boolean =>
    (getAttribute(element, 'class') ?? '').split(/\s+/).includes(name);

export const isTag =
  (...names: string[]) =>
  (element: Element): boolean =>
    names.includes(element.tagName);

export const has =
  (name: string) =>
  (element: Element): boolean =>
    element.attrs.some((attr) => attr.name === name);
