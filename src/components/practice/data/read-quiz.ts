import fs from 'node:fs';
import path from 'node:path';
import { AuthorError } from '../../../errors.ts';
import { inReadersOrder } from './choice-order.ts';
import { quiz, type Question } from './quiz-schema.ts';
import { readYaml } from '../../../authoring/read-yaml.ts';

const REMEDY =
  'A question has id, kind (choice or number), prompt {en, es}; then choices [{id, text, feedback, correct?}], or compute, tolerance and feedback.';

/** The questions of a page, from the quiz.yaml in its folder, their choices in the order readers see. */
export function readQuiz(folder: string): Question[] {
  const { data, file, lineOf } = readYaml(path.join(folder, 'quiz.yaml'), quiz, REMEDY);
  const seen = new Set<string>();
  for (const [index, { id }] of data.entries()) {
    if (seen.has(id)) {
      throw new AuthorError({
        what: `Two questions are called "${id}".`,
        fix: 'Give the newer one another id; the older one may already be in readers’ progress.',
        file,
        line: lineOf([index, 'id']),
      });
    }
    seen.add(id);
  }
  return data.map((question) =>
    question.kind === 'choice'
      ? { ...question, choices: inReadersOrder(question.id, question.choices) }
      : question,
  );
}

/**
 * One question of a page.
 *
 * @param page the page that embeds it, for the message when there is no such question
 */
export function findQuestion(page: { file: string; line?: number }, id: string): Question {
  const folder = path.dirname(page.file);
  const questions = fs.existsSync(path.join(folder, 'quiz.yaml')) ? readQuiz(folder) : [];
  const found = questions.find((question) => question.id === id);
  if (found) return found;
  const known = questions.map((question) => question.id).join(', ');
  throw new AuthorError({
    what: `There is no question "${id}" in ${path.basename(folder)}/quiz.yaml.`,
    fix: known === '' ? 'Write it there.' : `Write it there, or use one of: ${known}.`,
    ...page,
  });
}
