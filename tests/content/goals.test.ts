import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNode } from '@rope-handbook/live-code/node';
import { describe, expect, it } from 'vitest';
import { readMdx } from '../../scripts/checks/mdx-file.ts';
import { GOAL_RUN_PATH, goalProgram } from '../../src/components/practice/data/goal-program.ts';
import { contentFolder } from '../../src/content-tree/folder.ts';
import { learningPath } from '../../src/content-tree/learning-path.ts';

const lessons = learningPath()
  .flatMap((phase) => phase.lessons)
  .map(({ id }) => ({ id, folder: path.join(contentFolder, 'path', id) }));

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe.each(lessons)('the goal of $id', ({ folder }) => {
  const goals = readMdx(path.join(folder, 'en.mdx')).embeds.filter(({ name }) => name === 'Goal');
  const goal = readText(path.join(folder, 'goal.ts'));

  async function judged(program: string, lang: 'en' | 'es') {
    const files = { '/index.ts': program, ...goalProgram(goal, lang) };
    const { checks, error } = await runInNode({ files, entry: GOAL_RUN_PATH });
    expect(error).toBeUndefined();
    expect(checks).toHaveLength(1);
    return checks[0]!;
  }

  it('stands in the lesson once', () => {
    expect(goals.map(({ props }) => props['id'])).toEqual([expect.stringMatching(/^path\//)]);
  });

  it.each(['en', 'es'] as const)('is not reached before anything is changed (%s)', async (lang) => {
    const snippet = readText(path.join(contentFolder, `${goals[0]!.props['id']}.ts`));
    const { state, message } = await judged(snippet, lang);
    expect(state).toBe('fail');
    expect(message).toMatch(/^\S.*\.$/);
  });

  it.each(['en', 'es'] as const)('is reached by the solution (%s)', async (lang) => {
    const { state, message } = await judged(readText(path.join(folder, 'goal-solution.ts')), lang);
    expect(message).not.toMatch(/undefined|NaN/);
    expect(state).toBe('pass');
  });

  it('is not reached by a program that prints nothing', async () => {
    const { state, message, actual = '' } = await judged('export {};', 'en');
    expect(state).toBe('fail');
    expect(`${message} ${actual}`).not.toMatch(/undefined|NaN/);
  });
});
