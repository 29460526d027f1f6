import {
  byClass,
  type Document,
  eachElement,
  escapeHtml,
  findElement,
  removeNode,
  setInnerHtml,
  setTextContent,
} from '../site/html.ts';
import type { Course, Language } from './course.ts';
import { accessText, courseTexts } from './texts.ts';
import type { NavigationPart } from './navigation.ts';

/**
 * The first page of a course: its parts with their pages, and what holds for hints and solutions.
 *
 * @param document any page of the site, whose frame is used
 */
export function writeHome(
  document: Document,
  course: Course,
  parts: NavigationPart[],
  language: Language,
): void {
  const t = courseTexts[language];
  const title = course.title[language]!;
  const set = (name: string, text: string): void => {
    const element = findElement(document, byClass(name));
    if (element) setTextContent(element, text);
  };
  setTextContent(
    findElement(document, ({ tagName }) => tagName === 'h1')!,
    title,
  );
  set('standfirst', t.learner);
  for (const name of ['kicker', 'pagination-links', 'narrow-passport', 'right-sidebar-panel']) {
    const element = findElement(document, byClass(name));
    if (element) removeNode(element);
  }
  eachElement(document, (element) => {
    if (/^(?:mobile-)?starlight-toc$/.test(element.tagName)) removeNode(element);
  });
  const notes = (['hints', 'solutions'] as const)
    .map((what) => accessText(what, course[what], language))
    .filter(Boolean);
  const sections = parts.map(({ title, pages }, index) => {
    const items = pages.map(
      ({ address, title, description }) =>
        `<li><p><a href="${address}">${escapeHtml(title)}</a><br>${escapeHtml(description)}</p></li>`,
    );
    return `<h2 id="part-${index + 1}">${escapeHtml(title)}</h2><ol>${items.join('')}</ol>`;
  });
  const html = notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('') + sections.join('');
  setInnerHtml(findElement(document, byClass('sl-markdown-content'))!, html);
}
