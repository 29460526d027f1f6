import { getAttribute, replaceWith, type Element } from '@parse5/tools';
import { find, findAll, has, hasClass, isTag } from './find.ts';
import { childrenOf, make } from './html.ts';
import type { BookletWords } from './strings.ts';

/**
 * Turns the questions of a lesson into text with room for a mark, and gives back their answers: on
 * paper they stand on a sheet of their own, or every prediction would be given away.
 */
export function questionsOnPaper(lesson: Element, words: BookletWords): Element | undefined {
  const quizzes = findAll(lesson, isTag('rope-quiz'));
  if (quizzes.length === 0) return undefined;
  const answers = quizzes.map((quiz, index) => {
    const details = find(quiz, hasClass('answers'))!;
    const answer = childrenOf(details).filter((node) => node.nodeName !== 'summary');
    const heading = make('h4', {}, words.question(index + 1));
    const section = make('div', { class: 'booklet-answer' }, heading, ...answer);
    replaceWith(quiz, question(quiz, index + 1, words));
    return section;
  });
  const heading = make('h3', { id: 'answers' }, words.answers);
  return make('div', { class: 'booklet-answers not-content' }, heading, ...answers);
}

function question(quiz: Element, number: number, words: BookletWords): Element {
  const kind = childrenOf(find(quiz, hasClass('kicker')));
  const prompt = childrenOf(find(quiz, has('data-prompt')));
  const choices = findAll(quiz, has('data-choice')).map((choice) => {
    const label = find(choice, isTag('label'));
    return make('li', {}, ...childrenOf(label).filter((node) => node.nodeName !== 'input'));
  });
  return make(
    'div',
    { class: 'booklet-question not-content' },
    make('p', { class: 'booklet-kind' }, `${words.question(number)} · `, ...kind),
    make('p', { class: 'booklet-prompt' }, ...prompt),
    getAttribute(quiz, 'data-kind') === 'number'
      ? make('p', {}, `${words.number}: ____________`)
      : make('ol', { type: 'A' }, ...choices),
  );
}
