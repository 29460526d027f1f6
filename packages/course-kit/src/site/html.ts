import {
  parse,
  parseFragment,
  serialize,
  serializeOuter,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;
export type Node = Tree.Node;

export const parseHtml = (html: string): Document => parse(html);
export const serializeHtml = (document: Document): string => serialize(document);

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element, templates' contents included, in document order. A visitor may detach its element. */
export function eachElement(node: Node, visit: (element: Element) => void): void {
  if (isElement(node)) visit(node);
  if ('content' in node) eachElement(node.content, visit);
  if ('childNodes' in node) for (const child of [...node.childNodes]) eachElement(child, visit);
}

export function findElement(node: Node, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  eachElement(node, (element) => {
    if (!found && test(element)) found = element;
  });
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((attr) => attr.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

export function detach(node: Tree.ChildNode): void {
  const parent = node.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== node);
}

export function createElement(tagName: string, attributes: Record<string, string>): Element {
  return {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'],
    childNodes: [],
    parentNode: null,
  };
}

export function append(parent: Tree.ParentNode, child: Element): void {
  child.parentNode = parent;
  parent.childNodes.push(child);
}

/** The text directly inside, as scripts and styles have it. */
export function rawText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

export function setText(element: Element, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
}

/** The text an element shows, children included. */
export function textContent(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
}

/** The first element of a piece of HTML. */
export function elementFrom(html: string): Element {
  const element = parseFragment(html).childNodes.find(isElement);
  if (!element) throw new Error(`This HTML has no element: ${html.slice(0, 80)}`);
  return element;
}

export const cloneElement = (element: Element): Element => elementFrom(serializeOuter(element));

export function innerHtml(element: Element): string {
  return serialize(element);
}

/** Replaces what is inside an element. */
export function setInnerHtml(element: Element, html: string): void {
  element.childNodes = parseFragment(html).childNodes;
  for (const child of element.childNodes) child.parentNode = element;
}

/** Puts other elements in the place of one. */
export function replaceElement(element: Element, ...others: Element[]): void {
  const parent = element.parentNode!;
  parent.childNodes = parent.childNodes.flatMap((child) => (child === element ? others : [child]));
  for (const other of others) other.parentNode = parent;
}

export const byClass =
  (name: string) =>
  (element: Element): boolean =>
    hasClass(element, name);

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export const serializeOuterHtml = (element: Element): string => serializeOuter(element);
