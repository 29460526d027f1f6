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

/** A reader who always takes the first choice learns nothing about the handbook, only about its author. */
it('the right choice stands at every place about equally often', () => {
  const places = folders
    .flatMap((folder) => readQuiz(path.join(contentFolder, folder)))
    .flatMap((question) => (question.kind === 'choice' ? [question.choices] : []))
    .filter(({ length }) => length === 3)
    .map((choices) => choices.findIndex(({ correct }) => correct));
  for (const place of [0, 1, 2]) {
    const share = places.filter((other) => other === place).length / places.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  }
});

/** The numbers in a text, with their decimals: `−8/16` has −8 and 16. */
const numbersOf = (text: string): { value: number; decimals: number }[] =>
  [...text.matchAll(/[−-]?\d(?:[\d,\u202f]*\d)?(?:\.\d+)?/g)].map(([number]) => ({
    value: Number(number.replace('−', '-').replace(/[,\u202f]/g, '')),
    decimals: number.split('.')[1]?.length ?? 0,
  }));

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

  it.each(
    readQuiz(folder).flatMap((question) => {
      if (question.kind !== 'choice') return [];
      const { text } = question.choices.find(({ correct }) => correct)!;
      return /\d/.test(text.en) ? [[question.id, { ...question, text }] as const] : [];
    }),
  )('%s has the numbers that rope-core computes', (_, { compute, given, text }) => {
    expect(
      [compute !== undefined, given === true],
      'the right choice has numbers: name a function of quiz.ts as `compute`, or say `given: true`',
    ).toContain(true);
    if (compute === undefined) return;
    const expected = [quizValue(values, compute, folder)].flat().map(Number);
    for (const language of ['en', 'es'] as const) {
      const printed = numbersOf(fillIn(text[language], values, folder, String));
      expect(printed).toHaveLength(expected.length);
      printed.forEach(({ value, decimals }, i) =>
        expect(value, text[language]).toBeCloseTo(expected[i]!, decimals),
      );
    }
  });

  it('every function of quiz.ts computes something', () => {
    for (const compute of Object.values(values))
      expect(String(compute())).not.toMatch(/NaN|undefined/);
  });
});
