import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMdx } from '../../scripts/checks/mdx-file.ts';
import { quizValue, readQuizValues } from '../../src/components/practice/data/quiz-values.ts';
import { readQuiz } from '../../src/components/practice/data/read-quiz.ts';
import { contentFolder } from '../../src/content-tree/folder.ts';
import { learningPath } from '../../src/content-tree/learning-path.ts';

const lessons = learningPath().flatMap((phase) => phase.lessons.map(({ id }) => id));

describe.each(lessons)('the lesson %s', async (id) => {
  const folder = path.join(contentFolder, 'path', id);
  const { embeds, headings } = readMdx(path.join(folder, 'en.mdx'));
  const questions = readQuiz(folder);
  const asked = (component: string) => embeds.filter(({ name }) => name === component);

  it('asks for one prediction, and before anything is explained', () => {
    const [prediction, ...more] = asked('Prediction');
    expect(more).toEqual([]);
    expect(prediction!.line).toBeLessThan(headings[0]!.line);
  });

  it('asks to recall two or three things, after everything is explained', () => {
    const recalls = asked('Recall');
    expect([2, 3]).toContain(recalls.length);
    const last = headings.filter((heading) => heading.id === 'recall').at(-1);
    for (const { line } of recalls) expect(line).toBeGreaterThan(last!.line);
  });

  it('asks every question of its quiz.yaml once', () => {
    const ids = [...asked('Prediction'), ...asked('Recall')].map(({ props }) => props['id']);
    expect(ids.toSorted()).toEqual(questions.map((question) => question.id).toSorted());
  });

  it('names a misconception behind every wrong choice, and answers it', () => {
    const nameless = questions.flatMap((question) =>
      question.kind === 'choice'
        ? question.choices
            .filter(({ correct, misconception }) => !correct && !misconception)
            .map((choice) => `${question.id}: ${choice.id}`)
        : [],
    );
    expect(nameless).toEqual([]);
    for (const question of questions) {
      if (question.kind !== 'choice') continue;
      for (const { feedback } of question.choices)
        for (const text of [feedback.en, feedback.es]) expect(text.length).toBeGreaterThan(10);
    }
  });

  it('computes every number that it asks for', async () => {
    const values = await readQuizValues(folder);
    for (const question of questions) {
      if (question.kind !== 'number') continue;
      const answer = quizValue(values, question.compute, folder);
      expect(answer).toBeTypeOf('number');
      expect(Number.isFinite(answer)).toBe(true);
    }
  });
});
