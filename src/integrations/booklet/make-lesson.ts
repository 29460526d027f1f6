import { getTextContent } from '@parse5/tools';
import { parse } from 'parse5';
import { find, findAll, hasClass, isTag } from './find.ts';
import { childrenOf, make } from './html.ts';
import { isKeep, isSources, onPaper } from './on-paper.ts';
import { prefixIds } from './prefix-ids.ts';
import { questionsOnPaper } from './questions.ts';
import { strings } from './strings.ts';

export interface BuiltLesson {
  id: string;
  /** Place in the whole path, from 1. */
  number: number;
  language: 'en' | 'es';
  /** The lesson's page as it was built. */
  html: string;
  /** The page's address with the base path; what its links are relative to. */
  address: string;
}

/** A lesson as one part of the booklet: its ids and what refers to them begin with the lesson's. */
export function makeLesson({ id, number, language, html, address }: BuiltLesson) {
  const words = strings[language];
  const page = parse(html);
  const title = find(page, isTag('h1'));
  const content = find(page, hasClass('sl-markdown-content'));
  if (!title || !content)
    throw new Error(
      `The booklet looks for <h1> and .sl-markdown-content on ${address}, and one is not there.`,
    );
  const minutes = find(page, hasClass('minutes'));
  const standfirst = find(page, hasClass('standfirst'));
  const closing = [find(page, isKeep), find(page, isSources)].filter((part) => part !== undefined);
  const body = make('div', {}, ...childrenOf(content));
  const answers = questionsOnPaper(body, words);
  onPaper(body);
  const end = make('div', { class: 'not-content' }, ...closing);
  onPaper(end);
  const sheet = make('div', {});
  if (answers) {
    // Its headings have their rank already.
    sheet.childNodes = [answers];
    answers.parentNode = sheet;
  }
  const kicker = [words.lesson(number), minutes && getTextContent(minutes).trim()];
  const parts = [...childrenOf(body), end, ...childrenOf(sheet)];
  const lesson = make('div', {}, ...parts);
  for (const link of findAll(lesson, isTag('a'))) absolute(link, address);
  prefixIds(lesson, `${id}--`);
  return make(
    'section',
    { class: 'booklet-lesson', 'data-booklet-lesson': id },
    make('p', { class: 'booklet-kind not-content' }, kicker.filter(Boolean).join(' · ')),
    make('h2', { id }, getTextContent(title).trim()),
    ...(standfirst ? [make('p', {}, getTextContent(standfirst).trim())] : []),
    ...childrenOf(lesson),
  );
}

function absolute(link: ReturnType<typeof make>, address: string): void {
  for (const attr of link.attrs) {
    if (attr.name !== 'href' || /^(?:#|\/|[a-z]+:)/i.test(attr.value)) continue;
    const { pathname, search, hash } = new URL(attr.value, `http://site${address}`);
    attr.value = pathname + search + hash;
  }
}
