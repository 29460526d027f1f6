import {
  appendChild,
  createElement,
  createTextNode,
  removeNode,
  type ChildNode,
  type Element,
} from '@parse5/tools';

/** A new element around nodes that may lie elsewhere: they are moved. */
export function make(
  tag: string,
  attributes: Record<string, string>,
  ...children: (ChildNode | string)[]
): Element {
  const element = createElement(tag, attributes);
  for (const child of children) {
    if (typeof child === 'string') appendChild(element, createTextNode(child));
    else {
      if (child.parentNode) removeNode(child);
      appendChild(element, child);
    }
  }
  return element;
}

/** The children of an element, as a list that stays when they are moved. */
export const childrenOf = (element: Element | undefined): ChildNode[] => [
  ...(element?.childNodes ?? []),
];

export function rename(element: Element, tag: string): void {
  element.tagName = element.nodeName = tag;
}
