import { formatNumber } from '../../../i18n/format-number.ts';
import type { Language } from '../../../i18n/localized-path.ts';
import { inline } from './inline.ts';
import type { Question } from './quiz-schema.ts';
import { fillIn, quizValue, type QuizValues } from './quiz-values.ts';

export interface QuestionTexts {
  /** A text of quiz.yaml as HTML, with the numbers that quiz.ts computes. */
  html: (text: { en: string; es: string }) => string;
  /** The right number, and as the prose prints it. */
  answer?: { value: number; shown: string };
}

/** What a question says in one language. */
export function textsOf(
  question: Question,
  values: QuizValues,
  folder: string,
  language: Language,
): QuestionTexts {
  const show = (value: number): string => formatNumber(value, digitsOf(value), language);
  const html: QuestionTexts['html'] = (text) =>
    inline(fillIn(text[language], values, folder, show));
  if (question.kind !== 'number') return { html };
  const value = Number(quizValue(values, question.compute, folder));
  return { html, answer: { value, shown: show(value) } };
}

/** Four significant digits, and no more decimals than they need. */
function digitsOf(value: number): number {
  const [, decimals = ''] = String(Number(value.toPrecision(4))).split('.');
  return decimals.length;
}
