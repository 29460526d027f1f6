import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inline } from '../../src/components/practice/data/inline.ts';
import { fillIn, quizValue } from '../../src/components/practice/data/quiz-values.ts';
import { readProblem } from '../../src/components/practice/data/read-problem.ts';
import { findQuestion, readQuiz } from '../../src/components/practice/data/read-quiz.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

const CHOICE = `- id: why
  kind: choice
  prompt: { en: Why?, es: ¿Por qué? }
  choices:
    - id: a
      correct: true
      text: { en: A, es: A }
      feedback: { en: Yes., es: Sí. }
    - id: b
      text: { en: B, es: B }
      feedback: { en: No., es: No. }
`;

const quizFolder = (text: string): string => temporaryTree({ 'quiz.yaml': text });

/** The message of what a function throws. */
function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}

describe('quiz.yaml', () => {
  it('is read when it is right', () => {
    expect(readQuiz(quizFolder(CHOICE))).toMatchObject([{ id: 'why', kind: 'choice' }]);
  });

  it.each([
    ['a missing language', CHOICE.replace(', es: ¿Por qué?', ''), 3, /prompt\.es/],
    ['no right choice', CHOICE.replace('      correct: true\n', ''), 5, /exactly one choice/],
    [
      'two right choices',
      CHOICE.replace('- id: b', '- id: b\n      correct: true'),
      5,
      /exactly one/,
    ],
    ['an unknown key', CHOICE.replace('kind:', 'hint: x\n  kind:'), 1, /hint/],
    ['an unknown kind', CHOICE.replace('choice\n', 'multiple\n'), 2, /kind/],
    [
      'an id with spaces',
      CHOICE.replace('id: why', 'id: why not'),
      1,
      /joined by hyphens.*why not/,
    ],
    ['text that is no YAML', `${CHOICE}  - : [`, 12, /not YAML/],
  ])('names file and line of %s', (_, text, line, message) => {
    const fault = faultOf(() => readQuiz(quizFolder(text)));
    expect(fault).toMatch(new RegExp(`quiz\\.yaml:${line}\n`));
    expect(fault).toMatch(message);
    expect(fault).toMatch(/\nFix: /);
  });

  it('refuses two questions of one name, at the second one', () => {
    const fault = faultOf(() => readQuiz(quizFolder(CHOICE + CHOICE)));
    expect(fault).toMatch(/quiz\.yaml:12\nTwo questions are called "why"/);
  });

  it('names the page that asks for an unknown question, and the questions there are', () => {
    const page = { file: path.join(quizFolder(CHOICE), 'en.mdx'), line: 7 };
    const fault = faultOf(() => findQuestion(page, 'who'));
    expect(fault).toMatch(/en\.mdx:7\n/);
    expect(fault).toMatch(/no question "who".*\nFix: .*why/);
  });
});

describe('quiz.ts', () => {
  it('must export what quiz.yaml computes with', () => {
    expect(quizValue({ one: () => 1 }, 'one', 'x')).toBe(1);
    expect(faultOf(() => quizValue({ one: () => 1 }, 'two', 'x'))).toMatch(
      /quiz\.ts\n.*"two".*\n.*one/,
    );
  });

  it('fills values into texts', () => {
    const values = { angle: () => 0.01, name: () => 'pair 1' };
    const text = fillIn('{{name}} turns {{angle}}', values, 'x', (value) => value.toFixed(3));
    expect(text).toBe('pair 1 turns 0.010');
  });
});

describe('problem.yaml', () => {
  const YAML = `title: { en: T, es: T }
summary: { en: S, es: S }
difficulty: easy
minutes: 5
signature: f()
checks:
  - id: one
    title: { en: One, es: Uno }
`;
  const files = { 'starter.ts': 's', 'solution.ts': 's', 'check.ts': 'c' };
  const problem = (yaml: string, changes = {}): string =>
    temporaryTree({ 'problem.yaml': yaml, ...files, ...changes });

  it('is read with defaults', () => {
    expect(readProblem(problem(YAML))).toMatchObject({
      timeLimit: 5,
      hints: [],
      check: { '/check.ts': 'c' },
    });
  });

  it.each([
    ['a difficulty that does not exist', YAML.replace('easy', 'brutal'), 3, /"brutal"/],
    ['a hint in one language', `${YAML}hints:\n  - { en: Only English }\n`, 10, /hints\.0\.es/],
    ['no checks', YAML.replace(/checks:[^]*/, 'checks: []\n'), 6, /checks/],
  ])('names file and line of %s', (_, yaml, line, message) => {
    const fault = faultOf(() => readProblem(problem(yaml)));
    expect(fault).toMatch(new RegExp(`problem\\.yaml:${line}\n`));
    expect(fault).toMatch(message);
  });
});

describe('inline texts', () => {
  it('know code, formulas and emphasis, and escape the rest', () => {
    expect(inline('a < b, `x < y`, *now*')).toBe('a &lt; b, <code>x &lt; y</code>, <em>now</em>');
    expect(inline('$\\theta_1$')).toContain('<math');
    expect(() => inline('$\\theta_{$')).toThrow();
  });

  it('leave products and prices alone', () => {
    expect(inline('2 * 3 * 4')).toBe('2 * 3 * 4');
  });
});
