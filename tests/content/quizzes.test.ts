import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inline } from '../../src/components/practice/data/inline.ts';
import {
  fillIn,
  quizValue,
  readQuizValues,
} from '../../src/components/practice/data/quiz-values.ts';
import { readQuiz } from '../../src/components/practice/data/read-quiz.ts';
import { contentFolder } from '../../src/content-tree/folder.ts';

const folders = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'quiz.yaml')
  .map((file) => path.dirname(file))
  .sort();

/** Progress is kept by the id of a question, so an id must be one question's in the whole handbook. */
it('no two pages share the id of a question', () => {
  const ids = folders.flatMap((folder) =>
    readQuiz(path.join(contentFolder, folder)).map(({ id }) => id),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(folders)('questions of %s', async (name) => {
  const folder = path.join(contentFolder, name);
  const values = await readQuizValues(folder);

  it.each(readQuiz(folder).map((question) => [question.id, question] as const))(
    '%s can be asked and answered',
    (_, question) => {
      const texts = [
        question.prompt,
        ...(question.kind === 'choice'
          ? question.choices.flatMap(({ text, feedback }) => [text, feedback])
          : [question.feedback]),
      ];
      for (const { en, es } of texts)
        for (const text of [en, es]) {
          const filled = fillIn(text, values, folder, String);
          expect(inline(filled)).not.toMatch(/\{\{|NaN|undefined/);
        }
      if (question.kind === 'number')
        expect(Number(quizValue(values, question.compute, folder))).not.toBeNaN();
    },
  );

  it('every function of quiz.ts computes something', () => {
    for (const compute of Object.values(values))
      expect(String(compute())).not.toMatch(/NaN|undefined/);
  });
});
