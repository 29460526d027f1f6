import path from 'node:path';
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { allQuestions } from '../../components/practice/data/all-questions.ts';
import { textsOf } from '../../components/practice/data/question-texts.ts';
import { readQuizValues } from '../../components/practice/data/quiz-values.ts';
import { strings } from '../../components/practice/strings.ts';
import type { ReviewQuestions } from '../../components/progress/review/question-data.ts';
import { contentFolder } from '../../content-tree/folder.ts';
import type { Language } from '../../i18n/localized-path.ts';

/*
 * All questions of the handbook in one language, for the review of what is due. A classic script
 * that a page loads when the reader starts: it works from a folder opened by double click, where
 * nothing can be fetched.
 */
export const getStaticPaths: GetStaticPaths = () =>
  ['en', 'es'].map((language) => ({ params: { language } }));

export const GET: APIRoute = async ({ params }) => {
  const language = params['language'] as Language;
  const prefix = language === 'es' ? 'es/' : '';
  const titles = new Map((await getCollection('docs')).map(({ id, data }) => [id, data.title]));
  const questions: ReviewQuestions = {};
  for (const { folder, question } of allQuestions()) {
    const place = path.join(contentFolder, folder);
    const { html, answer } = textsOf(question, await readQuizValues(place), place, language);
    const title = titles.get(prefix + folder) ?? '';
    const own = { prompt: html(question.prompt), folder, title };
    if (question.kind === 'choice') {
      const choices = question.choices.map((choice) => ({
        ...choice,
        text: html(choice.text),
        feedback: html(choice.feedback),
      }));
      questions[question.id] = { ...own, choices };
    } else {
      const { tolerance, unit, feedback } = question;
      const { value, shown } = answer!;
      const told = strings[language].withinTolerance(shown, String(tolerance));
      const number = {
        value,
        tolerance,
        told,
        unit: unit ? html(unit) : '',
        feedback: html(feedback),
      };
      questions[question.id] = { ...own, number };
    }
  }
  return new Response(`globalThis.ropeQuestions=${JSON.stringify(questions)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
