import { isElementNode, queryAll, type Element } from '@parse5/tools';

const lists = [
  'for',
  'headers',
  'list',
  'form',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
];

/**
 * Puts a prefix before every id below an element and before what refers to them, so that several
 * pages can share one. A list of ids loses those that are not there: what they named is not printed.
 */
export function prefixIds(root: Element, prefix: string): void {
  const elements = [...queryAll<Element>(root, isElementNode)];
  const attributes = elements.flatMap(({ attrs }) => attrs);
  const known = new Set(attributes.filter(({ name }) => name === 'id').map(({ value }) => value));
  for (const element of elements) {
    for (const attr of element.attrs) {
      if (attr.name === 'id' || attr.name === 'name') attr.value = prefix + attr.value;
      else if (lists.includes(attr.name))
        attr.value = attr.value
          .split(/\s+/)
          .filter((id) => known.has(id))
          .map((id) => prefix + id)
          .join(' ');
      else if (attr.name === 'href') attr.value = attr.value.replace(/^#(?=.)/, `#${prefix}`);
      else attr.value = attr.value.replace(/url\((['"]?)#/g, `url($1#${prefix}`);
    }
    element.attrs = element.attrs.filter(({ name, value }) => value || !lists.includes(name));
  }
}
