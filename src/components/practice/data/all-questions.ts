import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../../content-tree/folder.ts';
import type { Question } from './quiz-schema.ts';
import { readQuiz } from './read-quiz.ts';

/** Every question of the handbook with the page it stands on, as a folder below content. */
export function allQuestions(root = contentFolder): { folder: string; question: Question }[] {
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'quiz.yaml')
    .map((file) => path.dirname(file).replaceAll('\\', '/'))
    .sort()
    .flatMap((folder) =>
      readQuiz(path.join(root, folder)).map((question) => ({ folder, question })),
    );
}
