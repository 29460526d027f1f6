import {
  getAttribute,
  removeNode,
  replaceWith,
  setAttribute,
  setTextContent,
  type Element,
} from '@parse5/tools';
import { find, findAll, has, hasClass, isTag } from './find.ts';
import { childrenOf, make, rename } from './html.ts';

const pressed = isTag('button', 'input', 'textarea', 'select', 'rope-timer', 'rope-paper');
const unprinted = isTag('script', 'noscript', 'template');
/** What only says how a program or a press went: nobody runs or presses paper. */
const said = (element: Element): boolean =>
  ['status', 'alert', 'timer'].includes(getAttribute(element, 'role') ?? '');
const withoutUse = [
  has('hidden'),
  has('data-bar'),
  has('data-stepper'),
  has('data-check'),
  hasClass('choice'),
];
/** Scripts find their elements by these. */
const hooks =
  /^(?:src|data-(?:snippet|figure|quiz|goal|reading|check|lesson|action|part|state|language))$/;

/** Leaves of a lesson what a sheet of paper can show, in plain elements that no script looks for. */
export function onPaper(lesson: Element): void {
  for (const term of findAll(lesson, isTag('glossary-term')))
    replaceWith(term, ...childrenOf(find(term, isTag('button'))).map(freed));
  for (const board of findAll(lesson, isTag('rope-whiteboard')))
    replaceWith(board, make('div', { class: 'booklet-sheet not-content' }));
  for (const paper of findAll(lesson, isTag('rope-paper'))) withoutHeading(paper);
  // A rubric's points are circles to press; on paper they are boxes to tick.
  for (const cell of findAll(lesson, isTag('td')))
    if (find(cell, isTag('input'))) setTextContent(cell, '☐');
  for (const figure of findAll(lesson, isTag('figure')))
    findAll(figure, isTag('details')).forEach(removeNode);
  // A solution's summary is a button with a warning; a question's summary is the question.
  for (const solution of findAll(lesson, has('data-solution')))
    findAll(solution, isTag('summary')).forEach(removeNode);
  for (const test of [unprinted, pressed, said, ...withoutUse])
    findAll(lesson, test).forEach(removeNode);
  findAll(lesson, isTag('figcaption', 'fieldset'))
    .filter((element) => element.childNodes.length === 0)
    .forEach(removeNode);
  for (const element of findAll(lesson, () => true)) plain(element);
}

function plain(element: Element): void {
  if (/^h[2-5]$/.test(element.tagName)) rename(element, `h${Number(element.tagName[1]) + 1}`);
  else if (element.tagName === 'label') rename(element, 'span');
  else if (element.tagName === 'summary') {
    rename(element, 'p');
    setAttribute(element, 'class', 'booklet-prompt');
  } else if (isTag('details', 'form', 'fieldset')(element) || isCustom(element)) {
    setAttribute(
      element,
      'class',
      `${getAttribute(element, 'class') ?? ''} was-${element.tagName}`.trim(),
    );
    rename(element, 'div');
  }
  if (getAttribute(element, 'role') === 'log') setAttribute(element, 'role', 'group');
  element.attrs = element.attrs.filter(
    ({ name }) => !hooks.test(name) && name !== 'aria-live' && name !== 'open',
  );
}

/** Names of elements with a hyphen are scripts' own; those of SVG and MathML have none here. */
const isCustom = ({ tagName, namespaceURI }: Element): boolean =>
  tagName.includes('-') && namespaceURI.endsWith('xhtml');

/** Removes the heading right before an element, whose part of the page is about to go. */
function withoutHeading(element: Element): void {
  const siblings = childrenOf(element.parentNode as Element);
  const before = siblings.slice(0, siblings.indexOf(element)).filter((node) => 'tagName' in node);
  const heading = before.findLast((node) => !unprinted(node as Element)) as Element | undefined;
  if (heading && /^h\d$/.test(heading.tagName)) removeNode(heading);
}

const freed = <Kind extends Element['childNodes'][number]>(node: Kind): Kind => {
  if (node.parentNode) removeNode(node);
  return node;
};

export const isKeep = hasClass('keep');
export const isSources = hasClass('sources');
