import {
  appendChild,
  attribute,
  createElement,
  eachElement,
  type Element,
  innerHtml,
  parseHtml,
  removeAttribute,
  removeNode,
  replaceWith,
  serializeHtml,
  setAttribute,
  setInnerHtml,
} from '../site/html.ts';
import { bytes, pageFiles, textOf, type Site } from '../site/site.ts';
import type { Access, Course, Language } from '../course/course.ts';
import { encrypt, keysFrom, type Keys } from './cipher.ts';

type What = 'hints' | 'solutions';

/** Wraps what is to be sealed. It stays readable until `sealPages`, so that its addresses get converted. */
export function markSealed(element: Element, what: What, access: Access, language: Language): void {
  if (access.kind === 'included') return;
  if (access.kind === 'left-out') return removeNode(element);
  const seal = createElement('sealed-part', {
    class: 'not-content',
    lang: language,
    'data-what': what,
    'data-pending': '',
  });
  replaceWith(element, seal);
  appendChild(seal, element);
}

/** Encrypts, or hides, everything that was marked. The last step: nothing may read the pages after it. */
export function sealPages(site: Site, course: Course): Site {
  const salt = Object.values(course.title).join(' ');
  const known = new Map<string, Keys>();
  const keysOf = (passphrase: string): Keys => {
    const keys = known.get(passphrase) ?? keysFrom(passphrase, salt);
    known.set(passphrase, keys);
    return keys;
  };
  const sealed: Site = new Map(site);
  for (const file of pageFiles(site)) {
    const html = textOf(site, file);
    if (!html.includes('data-pending')) continue;
    const document = parseHtml(html);
    eachElement(document, (element) => {
      if (attribute(element, 'data-pending') === undefined) return;
      removeAttribute(element, 'data-pending');
      const access = course[attribute(element, 'data-what') as What];
      const inner = innerHtml(element);
      if (access.kind === 'until') {
        setAttribute(element, 'data-until', access.day);
        setInnerHtml(element, `<template>${inner}</template>`);
      } else if (access.kind === 'passphrase') {
        const secret = encrypt(inner, keysOf(access.passphrase));
        element.childNodes = [];
        setAttribute(element, 'data-sealed', Buffer.from(secret).toString('base64'));
        setAttribute(element, 'data-salt', salt);
      }
    });
    sealed.set(file, bytes(serializeHtml(document)));
  }
  return sealed;
}
