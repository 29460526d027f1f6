import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judge, misconceptionIds, type Exercise } from '@rope-handbook/exercises';
import { z } from 'astro/zod';
import { describe, expect, it, vi } from 'vitest';
import { findGraded, labIds } from '../../scripts/grade/find-exercise.ts';
import { gradeAnswer, type Grade } from '../../scripts/grade/grade-answer.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { readLab, type LabFolder } from '../../src/components/labs/data/read-lab.ts';
import { contentFolder } from '../../src/content-tree/folder.ts';

// Lab 03 trains four attention heads; a busy machine needs its time for that.
vi.setConfig({ testTimeout: 180_000 });

const STYLES = path.resolve('packages/exercises/test/fixtures');

const named = (grade: Grade): string[] => grade.misconceptions.map(({ id }) => id);
const failed = (grade: Grade): string[] =>
  grade.checks.filter(({ state }) => state === 'fail').map(({ id }) => id);
const declared = (text: string): string[] =>
  /^\/\/ misconception: (.+)$/m.exec(text)![1]!.split(', ');

/** Judges the lab with some of its solution's files replaced. */
function grade(lab: LabFolder, files: Record<string, string>): Promise<Grade> {
  const [first] = Object.keys(lab.solution) as [string];
  const solution = { ...lab.solution, ...files };
  return gradeAnswer({ ...lab, solution }, { text: solution[first]! }, 'en');
}

function mutants(lab: LabFolder, folder: string): [string, string][] {
  const place = path.join(lab.folder, folder);
  return readdirSync(place).map((name): [string, string] => [
    name,
    readFileSync(path.join(place, name), 'utf8'),
  ]);
}

const wrongScripts = z.array(
  z.strictObject({
    id: z.string(),
    what: z.string(),
    misconception: z.string(),
    edits: z.array(z.strictObject({ from: z.string(), to: z.string() })).min(1),
  }),
);

/** The solution's script with the edits of a wrong one; an edit that finds nothing is out of date. */
function edited(text: string, edits: { from: string; to: string }[]): string {
  return edits.reduce((script, { from, to }) => {
    expect(script, `mutants-verify.yaml changes what verify.ts does not have`).toContain(from);
    return script.replaceAll(from, () => to);
  }, text);
}

describe.each(labIds())('lab %s', async (id) => {
  const lab = readLab(path.join(contentFolder, 'labs', id));
  const [first] = Object.keys(lab.solution) as [string];
  /** A lab of one file needs no linking: what its checks compute once serves all its answers. */
  const judged = async (files: Record<string, string>, file: string): Promise<Grade> =>
    Object.keys(lab.solution).length > 1
      ? grade(lab, files)
      : ((await judge(exercise, await import(/* @vite-ignore */ file), {
          texts: {},
        })) as unknown as Grade);
  const { default: exercise } = (await import(
    /* @vite-ignore */ path.join(lab.folder, 'check.ts')
  )) as { default: Exercise };

  it('describes exactly the checks that it runs, in their order', () => {
    expect(lab.checks.map((check) => check.id)).toEqual(exercise.checks.map((check) => check.id));
    expect(exercise.id).toBe(id);
  });

  it('explains every misconception that it can name', () => {
    expect(misconceptionIds(exercise).filter((name) => !lab.misconceptions.has(name))).toEqual([]);
  });

  it('is found by its number, too', () => {
    expect(findGraded(id.slice(0, 'lab-00'.length)).id).toBe(id);
  });

  it('passes the solution', async () => {
    expect(failed(await grade(lab, {}))).toEqual([]);
  });

  it('fails the starter, and says that nothing is written yet', async () => {
    const report = await judged(lab.starter, path.join(lab.folder, 'starter', first));
    expect(report.passed).toBe(false);
    expect(named(report)).toContain('not-started');
  });

  const styles = readdirSync(path.join(STYLES, id));
  it('has two correct answers in other styles', () => {
    expect(styles.length).toBeGreaterThanOrEqual(2);
  });
  it.each(styles)('passes %s', async (style) => {
    const file = path.join(STYLES, id, style);
    expect(failed(await judged({ [first]: readFileSync(file, 'utf8') }, file))).toEqual([]);
  });

  it.each(mutants(lab, 'mutants'))('fails %s and names its misconception', async (name, text) => {
    const report = await judged({ [first]: text }, path.join(lab.folder, 'mutants', name));
    expect(report.passed).toBe(false);
    expect(named(report)).toEqual(declared(text));
  });
});

describe('lab 02', () => {
  const lab = readLab(path.join(contentFolder, 'labs', 'lab-02-implementation'));

  it('ships twelve wrong implementations or more', () => {
    expect(mutants(lab, 'mutants').length).toBeGreaterThanOrEqual(12);
  });

  const scripts = readYaml(
    path.join(lab.folder, 'mutants-verify.yaml'),
    wrongScripts,
    'Give each wrong script its id, what it does, its misconception and the edits that make it.',
  );
  it.each(scripts.data)('fails the script $id by name', async ({ misconception, edits }) => {
    const text = edited(lab.solution['/verify.ts']!, edits);
    const report = await grade(lab, { '/verify.ts': text });
    expect(report.passed).toBe(false);
    expect(named(report)).toEqual([misconception]);
  });

  it('sees the identity although norms and distances agree', async () => {
    const text = readFileSync(path.join(lab.folder, 'mutants', 'identity.ts'), 'utf8');
    const report = await grade(lab, { '/rope.ts': text });
    const state = (id: string): string => report.checks.find((check) => check.id === id)!.state;
    expect([state('block-d'), state('block-b'), state('rotation')]).toEqual([
      'pass',
      'pass',
      'fail',
    ]);
  });

  it('reports the largest differences, expected against actual', async () => {
    const { checks } = await grade(lab, {});
    const block = checks.find(({ id }) => id === 'block-b')!;
    expect(block).toMatchObject({ state: 'pass', expected: '< 0.00001' });
    expect(Number(block.actual)).toBeLessThan(1e-5);
  });

  it.each([
    [
      'imports it',
      `import { ropeFrequencies as f } from 'rope-core';\nexport const ropeFrequencies = f;`,
    ],
    ['re-exports it', `export { ropeFrequencies, precomputeRope } from 'rope-core';`],
    ['requires it', `export const ropeFrequencies = require('rope' + '-core').ropeFrequencies;`],
    ['takes it from the checks', `export { default } from './check.ts';`],
  ])('refuses an answer that %s', async (_, text) => {
    const report = await grade(lab, { '/rope.ts': text });
    expect(report.passed).toBe(false);
    expect(report.halt).toMatchObject({
      reason: 'error',
      error: { code: 'forbidden-module', message: expect.stringMatching(/may not import/) },
    });
  });

  it('stops an endless loop', async () => {
    const text = lab.solution['/rope.ts']!.replace('i < dHead / 2; i++', 'i < dHead / 2; i += 0');
    const report = await grade({ ...lab, timeLimit: 1 }, { '/rope.ts': text });
    expect(report.halt).toEqual({ reason: 'time', seconds: 1 });
    expect(report.passed).toBe(false);
  });
});
