import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judge, misconceptionIds, type Exercise, type Report } from '@rope-handbook/exercises';
import { describe, expect, it } from 'vitest';
import { exerciseIds, findExercise } from '../../scripts/grade/find-exercise.ts';

/** Correct answers in other styles than the solution's; the judge must not care how an answer is written. */
const STYLES = path.resolve('packages/exercises/test/fixtures');

const load = async (file: string): Promise<object> => import(/* @vite-ignore */ file);
const named = (report: Report): string[] => report.misconceptions.map(({ id }) => id);
const sources = (folder: string): string[] =>
  readdirSync(folder).map((name) => path.join(folder, name));

describe.each(exerciseIds())('problem %s', async (id) => {
  const problem = findExercise(id);
  const file = (name: string): string => path.join(problem.folder, name);
  const { default: exercise } = (await load(file('check.ts'))) as { default: Exercise };
  const mutants = sources(file('mutants'));

  it('describes exactly the checks that it runs, in their order', () => {
    expect(problem.checks.map((check) => check.id)).toEqual(
      exercise.checks.map((check) => check.id),
    );
    expect(exercise.id).toBe(id);
  });

  it('explains every misconception that it can name, in both languages', () => {
    const unexplained = misconceptionIds(exercise).filter(
      (name) => !problem.misconceptions.has(name),
    );
    expect(unexplained).toEqual([]);
  });

  it('ships twelve wrong answers or more', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(12);
  });

  it('passes the solution, which imports nothing', async () => {
    const report = await judge(exercise, await load(file('solution.ts')));
    expect(report.checks.filter(({ state }) => state === 'fail')).toEqual([]);
    expect(problem.solution).not.toMatch(/\bimport\b|\brequire\b/);
  });

  it('fails the starter, and says that nothing is written yet', async () => {
    const report = await judge(exercise, await load(file('starter.ts')));
    expect(report.passed).toBe(false);
    expect(named(report)).toContain('not-started');
  });

  const styles = sources(path.join(STYLES, id));
  it('has two correct answers in other styles', () => {
    expect(styles.length).toBeGreaterThanOrEqual(2);
  });
  it.each(styles.map((style) => [path.basename(style), style]))('passes %s', async (_, style) => {
    const report = await judge(exercise, await load(style));
    expect(report.checks.filter(({ state }) => state === 'fail')).toEqual([]);
  });

  it.each(mutants.map((mutant) => [path.basename(mutant), mutant]))(
    'fails %s and names its misconception',
    async (_, mutant) => {
      const declared = /^\/\/ misconception: (.+)$/m.exec(readFileSync(mutant, 'utf8'))![1]!;
      const report = await judge(exercise, await load(mutant));
      expect(report.passed).toBe(false);
      expect(named(report)).toEqual(declared.split(', '));
    },
  );
});
