import { createHash } from 'node:crypto';
import type { Language } from '../course/course.ts';
import { fileOfAddress, isRooted, relativeAddress } from '../site/address.ts';
import {
  appendChild,
  attribute,
  createElement,
  eachElement,
  type Element,
  findElement,
  getTextContent,
  parseHtml,
  removeAttribute,
  removeNode,
  serializeHtml,
  setAttribute,
  setTextContent,
} from '../site/html.ts';
import { convertCss } from './convert-css.ts';
import { convertAttributeData, convertJson, type Place } from './convert-strings.ts';
import { OFFLINE_SCRIPT, OFFLINE_STYLE, searchFile } from './names.ts';

export interface PageScripts {
  /** Module scripts by an id of their own: the file they name, or their text and the first page with it. */
  modules: Map<string, { file: string } | { text: string; page: string }>;
}

/** Links that name an identity, or a file to fetch early: neither means anything in a folder. */
const droppedLinks =
  /\b(?:modulepreload|preload|prefetch|preconnect|dns-prefetch|canonical|alternate|sitemap|manifest)\b/;
const keptLinks = /\b(?:stylesheet|icon)\b/;
const addressAttributes = new Set(['href', 'src', 'poster', 'action', 'formaction', 'data']);

/**
 * One page of a built site as a page that works by double click: addresses become relative, module
 * scripts one classic script, the search one that needs no server.
 */
export function convertPage(place: Place, source: string, scripts: PageScripts): string {
  const document = parseHtml(source);
  const run: string[] = [];
  const html = findElement(document, ({ tagName }) => tagName === 'html')!;
  // Not from the folder: a course in Spanish alone has a Spanish page at the top.
  const language = attribute(html, 'lang') === 'es' ? 'es' : 'en';
  eachElement(document, (element) => {
    if (element.tagName === 'handbook-search') toOfflineSearch(element, place, language);
    convertElement(element, place, scripts, run);
  });
  const head = findElement(document, ({ tagName }) => tagName === 'head')!;
  const to = (file: string): string => relativeAddress(place.file, { file, rest: '' });
  appendChild(head, createElement('link', { rel: 'stylesheet', href: to(OFFLINE_STYLE) }));
  appendChild(
    head,
    createElement('script', { defer: '', src: to(OFFLINE_SCRIPT), 'data-run': run.join(' ') }),
  );
  return serializeHtml(document);
}

function convertElement(element: Element, place: Place, scripts: PageScripts, run: string[]): void {
  const { tagName } = element;
  const report = place.report;
  if (tagName === 'script') return convertScript(element, place, scripts, run);
  if (tagName === 'link') {
    const rel = attribute(element, 'rel') ?? '';
    if (droppedLinks.test(rel) && !keptLinks.test(rel)) return removeNode(element);
  }
  if (tagName === 'meta' && attribute(element, 'http-equiv')) {
    report(
      `<meta http-equiv="${attribute(element, 'http-equiv')}"> may not hold without a server.`,
    );
  }
  if (tagName === 'base') report('<base> moves every address of the page.');
  if (tagName === 'astro-island') {
    report('<astro-island> loads modules. Use a custom element with a script instead.');
  }
  if (tagName === 'style') setTextContent(element, convertCss(getTextContent(element), place));
  // A folder has no origin to compare with.
  removeAttribute(element, 'crossorigin');
  for (const attr of element.attrs) {
    attr.value = convertAttribute(tagName, attr.name, attr.value, place);
  }
}

function convertAttribute(tag: string, name: string, value: string, place: Place): string {
  if (name === 'style') return convertCss(value, place);
  const where = `<${tag} ${name}="${value.length > 60 ? `${value.slice(0, 60)}…` : value}">`;
  if (name === 'srcset' || name === 'srcdoc' || name === 'imagesrcset') {
    place.report(`${where} is not converted. Use src.`);
    return value;
  }
  if (!addressAttributes.has(name)) return convertAttributeData(value, place, where);
  if (isRooted(value)) {
    const address = fileOfAddress(place.site, value);
    if (address) return relativeAddress(place.file, address);
    place.report(`${where} names no file of the site.`);
  } else if (/^(?:https?:)?\/\//i.test(value) && !(name === 'href' && tag === 'a')) {
    place.report(`${where} loads something from another place.`);
  }
  return value;
}

function convertScript(element: Element, place: Place, scripts: PageScripts, run: string[]): void {
  const type = attribute(element, 'type') ?? '';
  const src = attribute(element, 'src');
  const where = src ? `<script type="${type}" src="${src}">` : `<script type="${type}">`;
  removeAttribute(element, 'crossorigin');
  if (type === 'module') {
    const file = src && isRooted(src) ? fileOfAddress(place.site, src)?.file : undefined;
    if (src && !file) return place.report(`${where} names no file of the site.`);
    const text = getTextContent(element);
    const id = createHash('sha256')
      .update(file ?? text)
      .digest('hex')
      .slice(0, 8);
    if (!scripts.modules.has(id))
      scripts.modules.set(id, file ? { file } : { text, page: place.file });
    if (!run.includes(id)) run.push(id);
    return removeNode(element);
  }
  if (/^(?:application|text)\/(?:[\w.+-]+\+)?json$/.test(type)) {
    return setTextContent(element, convertJson(getTextContent(element), place, where));
  }
  if (type !== '' && type !== 'text/javascript') {
    return place.report(`${where} is of a type that is not converted.`);
  }
  if (src) setAttribute(element, 'src', convertAttribute('script', 'src', src, place));
  else if (/\bimport\s*\(/.test(getTextContent(element))) {
    place.report(`${where} imports a module. Make it a module script, which is bundled.`);
  }
}

/** The site's search fetches its index; this one has it in a script. */
function toOfflineSearch(element: Element, place: Place, language: Language): void {
  element.tagName = element.nodeName = 'offline-search';
  removeAttribute(element, 'data-base');
  const index = { file: searchFile(language), rest: '' };
  setAttribute(element, 'data-index', relativeAddress(place.file, index));
  const results = findElement(
    element,
    (inner) => attribute(inner, 'class')?.includes('results') ?? false,
  );
  if (!results)
    return place.report('the search has no element of the class "results" to write to.');
  results.childNodes = [];
}
