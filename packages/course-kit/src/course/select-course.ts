import { fileOfAddress, isRooted } from '../site/address.ts';
import {
  attribute,
  byClass,
  type Document,
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
import { bytes, textOf, type Site } from '../site/site.ts';
import { markSealed } from '../seal/seal-part.ts';
import { coursePages, type Course, type Language } from './course.ts';
import { writeHome } from './course-home.ts';
import {
  bothDirections,
  writePagination,
  writeSidebar,
  type NavigationPart,
} from './navigation.ts';
import { addressOfPage, fileOfPage, readPageInfo } from './page-info.ts';
import { courseTexts } from './texts.ts';

/** The page whose frame becomes the first page of the course. */
const FRAME = 'course';
const notForCourses = /^(?:404\.html|sw\.js|_headers|robots\.txt|sitemap.*\.xml|pagefind\/.*)$/;
const solutionDownload = /^downloads\/.*\bsolution\b/;

/** A built site reduced to what a course chose. Links to the rest become text. */
export function selectCourse(site: Site, course: Course): Site {
  const selected: Site = new Map();
  const secret = [course.hints, course.solutions].some(({ kind }) =>
    /left-out|passphrase/.test(kind),
  );
  for (const [file, content] of site) {
    if (notForCourses.test(file)) continue;
    if (file.endsWith('.html') && !file.startsWith('_live/')) continue;
    // A solution must not lie in the downloads when it is not on the page.
    if (secret && solutionDownload.test(file)) continue;
    selected.set(file, content);
  }
  const downloads = new Set(selected.keys());
  for (const language of course.languages) {
    for (const [file, html] of pagesIn(site, course, language, downloads)) {
      selected.set(file, bytes(html));
    }
  }
  if (!course.languages.includes('en')) selected.set('index.html', selected.get('es/index.html')!);
  return selected;
}

/** @param others files of the course that are no pages */
function* pagesIn(
  site: Site,
  course: Course,
  language: Language,
  others: Set<string>,
): Generator<[string, string]> {
  const chosen = course.parts.flatMap(({ pages }) => pages);
  const always = coursePages.filter(
    (id) => !chosen.includes(id) && site.has(fileOfPage(id, language)),
  );
  const info = (id: string) => readPageInfo(site, id, language);
  const parts: NavigationPart[] = [
    ...course.parts.map(({ title, pages }) => ({
      title: title[language]!,
      pages: pages.map(info),
    })),
    { title: courseTexts[language].more, pages: always.map(info) },
  ].filter(({ pages }) => pages.length > 0);
  const order = parts.flatMap(({ pages }) => pages);
  const ids = ['', ...chosen, ...always];
  const pages = course.languages.flatMap((one) => ids.map((id) => fileOfPage(id, one)));
  const files = new Set([...others, ...pages]);
  const documents = new Map(order.map(({ file }) => [file, parseHtml(textOf(site, file))]));
  const pattern = patternOf(site, documents.values(), language);

  const home = parseHtml(textOf(site, fileOfPage(FRAME, language)));
  writeHome(home, course, parts, language);
  const finish = (document: Document, id: string): string => {
    writeSidebar(document, parts, id);
    nameCourse(document, course, language);
    if (course.languages.length === 1) dropSwitch(document);
    else pointSwitch(document, id, language);
    for (const what of ['hints', 'solutions'] as const) {
      for (const element of partsCalled(document, what)) {
        markSealed(element, what, course[what], language);
      }
    }
    unlink(document, site, files, language);
    return serializeHtml(document);
  };
  yield [fileOfPage('', language), finish(home, '')];
  for (const [index, page] of order.entries()) {
    const document = documents.get(page.file)!;
    const to = { prev: order[index - 1], next: order[index + 1] };
    if (pattern) writePagination(document, pattern, to);
    yield [page.file, finish(document, page.id)];
  }
}

function patternOf(site: Site, documents: Iterable<Document>, language: Language) {
  for (const document of documents) {
    const links = bothDirections(document);
    if (links) return structuredLinks(links);
  }
  const prefix = language === 'es' ? 'es/' : '';
  for (const file of site.keys()) {
    if (!file.startsWith(prefix) || !file.endsWith('/index.html')) continue;
    if (!prefix && file.startsWith('es/')) continue;
    const links = bothDirections(parseHtml(textOf(site, file)));
    if (links) return links;
  }
  return undefined;
}

/** The pattern is cloned before its own page is rewritten, so it may be handed on as it is. */
const structuredLinks = (links: Element): Element => ({
  ...links,
  childNodes: [...links.childNodes],
});

function partsCalled(document: Document, what: 'hints' | 'solutions'): Element[] {
  const name = what === 'hints' ? 'data-hints' : 'data-solution';
  const found: Element[] = [];
  eachElement(document, (element) => {
    if (attribute(element, name) !== undefined) found.push(element);
  });
  return found;
}

function nameCourse(document: Document, course: Course, language: Language): void {
  const name = course.title[language]!;
  const title = findElement(document, ({ tagName }) => tagName === 'title');
  const h1 = findElement(document, ({ tagName }) => tagName === 'h1');
  if (title && h1)
    setTextContent(title, [...new Set([getTextContent(h1).trim(), name])].join(' | '));
  const site = findElement(document, byClass('site-title'));
  const text = site && findElement(site, ({ tagName }) => tagName === 'span');
  if (text) setTextContent(text, name);
}

const isSwitch = (element: Element): boolean =>
  attribute(element, 'data-language-switch') !== undefined;

function dropSwitch(document: Document): void {
  const link = findElement(document, isSwitch);
  if (link) removeNode(link);
}

function pointSwitch(document: Document, id: string, language: Language): void {
  const link = findElement(document, isSwitch);
  const other = language === 'es' ? 'en' : 'es';
  if (link) setAttribute(link, 'href', addressOfPage(id, other));
}

/** A link that leads out of the course becomes text; its tooltip says where the page is. */
function unlink(document: Document, site: Site, files: Set<string>, language: Language): void {
  eachElement(document, (element) => {
    const href = attribute(element, 'href');
    if (element.tagName !== 'a' || !href || !isRooted(href)) return;
    const target = fileOfAddress(site, href)?.file;
    if (target === undefined || files.has(target)) return;
    const shown = getTextContent(element).trim();
    element.tagName = element.nodeName = 'span';
    for (const name of ['href', 'rel', 'hreflang', 'download', 'target'])
      removeAttribute(element, name);
    setAttribute(element, 'class', `${attribute(element, 'class') ?? ''} left-out`.trim());
    setAttribute(element, 'title', courseTexts[language].leftOut(shown));
  });
}
