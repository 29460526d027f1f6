import { readProgress } from '../../../state/index.ts';
import { pageAddress } from '../page-address.ts';
import type { ReviewQuestions } from './question-data.ts';
import { reviewQuestion } from './review-question.ts';
import type { ReviewStrings } from './strings.ts';

interface Options {
  /** Where the questions appear. */
  stage: HTMLElement;
  /** Holds the empty frames. */
  templates: ParentNode;
  ids: string[];
  questions: ReviewQuestions;
  t: ReviewStrings;
  onEnd: (result: { right: number; asked: number }) => void;
}

/** Asks one question after the other. Answers are kept as they are given, so leaving costs nothing. */
export function runReview({ stage, templates, ids, questions, t, onEnd }: Options): void {
  const answers = readProgress().answers;
  const verdicts = new Map<string, boolean>();
  ask(0);

  function ask(index: number): void {
    const id = ids[index];
    if (id === undefined) return end();
    const question = questions[id]!;
    const quiz = reviewQuestion(templates, id, question, answers[id]?.mode ?? 'recall');
    if (!quiz) return ask(index + 1);

    const head = made('p', `${t.questionOf(index + 1, ids.length)} · ${t.from} `, 'head');
    const source = made('a', question.title);
    source.setAttribute('href', pageAddress(question.folder, 2));
    head.append(source);
    const next = made('button', t.skip, 'go') as HTMLButtonElement;
    next.type = 'button';
    next.addEventListener('click', () => ask(index + 1));
    quiz.addEventListener('handbook:answered', (event) => {
      const { correct, first } = event.detail;
      if (first) verdicts.set(id, correct);
      next.textContent = index + 1 < ids.length ? t.next : t.finish;
    });
    stage.replaceChildren(head, quiz, next);
    const legend = quiz.querySelector<HTMLElement>('legend')!;
    legend.tabIndex = -1;
    legend.focus();
  }

  function end(): void {
    stage.replaceChildren();
    const right = [...verdicts.values()].filter(Boolean).length;
    onEnd({ right, asked: verdicts.size });
  }
}

function made(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
