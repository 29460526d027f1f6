import { expect, it } from 'vitest';
import { runChecks } from '../../scripts/checks/check.ts';
import { estimate, isOff } from '../../scripts/times/estimate.ts';
import { measure } from '../../scripts/times/measure.ts';
import { statedMinutes } from '../../scripts/times/stated-minutes.ts';
import { contentFolder } from '../../src/content-tree/folder.ts';
import { learningPath } from '../../src/content-tree/learning-path.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

const PAGE = (minutes: number, words: number): string => `---
title: One
minutes: ${minutes}
---

import LiveCode from '@components/live-code/LiveCode.astro';
import Circle from '@components/figures/circle/Circle.astro';
import Recall from '@components/practice/Recall.astro';

${'word '.repeat(words)}

$$
x = 1
$$

<Circle />

<LiveCode id="path/one/code" />

<Recall id="one-what" />
`;

const QUIZ = `- id: one-what
  kind: choice
  prompt: { en: What is it?, es: ¿Qué es? }
  choices:
    - { id: a, correct: true, text: { en: A, es: A }, feedback: { en: Yes., es: Sí. } }
    - { id: b, text: { en: B, es: B }, feedback: { en: No no no., es: No. } }
`;

const tree = (minutes: number, words: number): string =>
  temporaryTree({
    'path/one/en.mdx': PAGE(minutes, words),
    'path/one/es.mdx': PAGE(minutes, words),
    'path/one/code.ts': 'const a = 1;\n\nconsole.log(a);\n',
    'path/one/quiz.yaml': QUIZ,
  });

it('counts words, code, formulas, figures, snippets and questions of a page', () => {
  expect(measure(tree(6, 100), 'path/one')).toEqual({
    // The title, the text, and the question with its choices and one reply.
    words: 1 + 100 + 6,
    codeLines: 2,
    formulas: 1,
    figures: 1,
    snippets: 1,
    goals: 0,
    questions: 1,
    written: 0,
    answers: 0,
    sketches: 0,
  });
});

it('takes 200 words a minute', () => {
  const nothing = { codeLines: 0, formulas: 0, figures: 0, snippets: 0, goals: 0 };
  const load = { ...nothing, words: 1000, questions: 0, written: 0, answers: 0, sketches: 0 };
  expect(estimate(load)).toBeCloseTo(5);
});

it.each([
  [[6], 6, false],
  [[6], 7.7, false],
  [[6], 7.9, true],
  [[6], 4.1, true],
  [[90, 120], 100, false],
  [[90, 120], 64, false],
  [[90, 120], 60, true],
])('stated %j against %d is off: %s', (stated, estimated, off) => {
  expect(isOff(stated, estimated)).toBe(off);
});

it('names the page, the line and what was counted where the minutes are off', async () => {
  const [path] = await runChecks(statedMinutes, tree(20, 900));
  expect(path!.faults).toHaveLength(2);
  expect(path!.faults[0]).toMatchObject({
    file: expect.stringMatching(/path\/one\/en\.mdx$/),
    line: 3,
    found: expect.stringMatching(/minutes: 20, .* about \d\.\d minutes \(words 907,/),
  });
  const [good] = await runChecks(statedMinutes, tree(6, 900));
  expect(good!.faults).toEqual([]);
});

it('the handbook states the minutes that its pages take', async () => {
  const verdicts = await runChecks(statedMinutes, contentFolder);
  expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
});

it('a lesson takes as long as path.yaml says', () => {
  const lessons = learningPath().flatMap((phase) => phase.lessons);
  const off = lessons.filter(({ id, minutes }) =>
    isOff([minutes], estimate(measure(contentFolder, `path/${id}`))),
  );
  expect(off).toEqual([]);
});
