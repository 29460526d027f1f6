import type { Answer } from '../../../state/index.ts';
import type { ReviewQuestion } from './question-data.ts';

/**
 * A question as an element of its own, made from the frame that the page holds as a template.
 *
 * @returns undefined when the page has no such frame
 */
export function reviewQuestion(
  templates: ParentNode,
  id: string,
  question: ReviewQuestion,
  mode: Answer['mode'],
): HTMLElement | undefined {
  const kind = question.choices ? 'choice' : 'number';
  const frame = templates.querySelector<HTMLTemplateElement>(`[data-frame="${kind}-${mode}"]`);
  const quiz = frame?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  if (!quiz) return undefined;
  quiz.dataset.quiz = id;
  // It is asked anew; what was answered before would be the answer.
  quiz.dataset.unanswered = '';
  find(quiz, '[data-prompt]').innerHTML = question.prompt;
  if (question.choices) fillChoices(quiz, id, question.choices);
  if (question.number) fillNumber(quiz, question.number);
  return quiz;
}

function fillChoices(
  quiz: HTMLElement,
  id: string,
  choices: NonNullable<ReviewQuestion['choices']>,
): void {
  const item = find(quiz, 'li');
  const list = find(quiz, 'dl');
  const [right, wrong] = list.querySelectorAll('dt');
  const told = find(list, 'dd');
  const inputs: HTMLElement[] = [];
  const answers: HTMLElement[] = [];
  for (const { id: choice, text, feedback, correct, misconception } of shuffled(choices)) {
    const own = item.cloneNode(true) as HTMLElement;
    own.dataset.choice = choice;
    own.toggleAttribute('data-correct', correct === true);
    if (misconception) own.dataset.choiceMisconception = misconception;
    const input = own.querySelector('input')!;
    input.name = `quiz-${id}`;
    input.value = choice;
    find(own, 'label span').innerHTML = text;
    inputs.push(own);

    const ownTerm = (correct ? right : wrong)!.cloneNode(true) as HTMLElement;
    ownTerm.firstElementChild!.innerHTML = text;
    const ownTold = told.cloneNode(true) as HTMLElement;
    ownTold.dataset.feedback = choice;
    ownTold.innerHTML = feedback;
    answers.push(ownTerm, ownTold);
  }
  item.parentElement!.replaceChildren(...inputs);
  list.replaceChildren(...answers);
}

function fillNumber(quiz: HTMLElement, number: NonNullable<ReviewQuestion['number']>): void {
  quiz.dataset.answer = String(number.value);
  quiz.dataset.tolerance = String(number.tolerance);
  const label = find(quiz, '.number');
  label.lastElementChild!.innerHTML = number.unit;
  const told = find(quiz, '[data-feedback]');
  told.innerHTML = number.feedback;
  told.previousElementSibling!.textContent = number.told;
}

/** In another order than last time: the place of an answer is not what should be remembered. */
function shuffled<T>(items: readonly T[]): T[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
  return list;
}

const find = (root: ParentNode, selector: string): HTMLElement =>
  root.querySelector<HTMLElement>(selector)!;
