import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readProblem } from '../../src/components/practice/data/read-problem.ts';

// Every case starts a process of its own, all at once; a busy machine needs its time for that.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'rope-grade-'));
afterAll(() => rmSync(folder, { recursive: true }));

const problem = 'content/problems/rope-apply';

interface Ended {
  code: number;
  out: string;
  err: string;
}

function grade(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const { INIT_CWD: _, ...env } = process.env;
    execFile(process.execPath, ['scripts/grade.ts', ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

/** Grades an answer written on the spot. */
function gradeText(text: string, ...args: string[]): Promise<Ended> {
  const file = path.join(folder, `${Math.random()}.ts`);
  writeFileSync(file, text);
  return grade('rope-apply', file, ...args);
}

describe.concurrent('npm run grade', () => {
  it('ends with 0 when every check passes', async () => {
    const { code, out } = await grade('rope-apply', `${problem}/solution.ts`);
    expect(out).toMatch(/PASSED: 10 of 10 checks pass/);
    expect(code).toBe(0);
  });

  it('ends with 1 and names the misconception', async () => {
    const { code, out } = await grade('rope-apply', `${problem}/mutants/halves.ts`);
    expect(out).toMatch(/You paired halves, not neighbours \[halves-not-neighbours\]/);
    expect(code).toBe(1);
  });

  it('writes the report as JSON', async () => {
    const { code, out } = await grade(
      'rope-apply',
      `${problem}/mutants/exponent-sign.ts`,
      '--json',
    );
    const report = JSON.parse(out);
    expect(report).toMatchObject({ exercise: 'rope-apply', passed: false });
    expect(report.misconceptions).toEqual([expect.objectContaining({ id: 'exponent-sign' })]);
    expect(report.checks).toHaveLength(10);
    expect(code).toBe(1);
  });

  it('speaks Spanish', async () => {
    const { out } = await grade('rope-apply', `${problem}/mutants/halves.ts`, '--lang', 'es');
    expect(out).toMatch(/Emparejas mitades, no vecinos/);
    expect(out).toMatch(/NO APROBADO/);
  });

  it('accepts TypeScript that only a compiler can erase, as the page does', async () => {
    const { code } = await gradeText(`enum Member { First, Second }
export function ropeApply(_seed: number, x: number[][], base: number): number[] {
  const d = x[0]!.length;
  if (d % 2) throw new Error('odd');
  return x.flatMap((row, p) => row.map((v, j) => {
    const member: Member = j % 2;
    const a = p * base ** (-(j - member) / d);
    return v * Math.cos(a) + (member === Member.First ? -row[j + 1]! : row[j - 1]!) * Math.sin(a);
  }));
}`);
    expect(code).toBe(0);
  });

  it('stops an endless loop, keeps the checks before it and fails', async () => {
    const { code, out } = await gradeText(`let calls = 0;
export function ropeApply(_seed: number, x: number[][]) {
  while (++calls > 2);
  return [1, 0, 0, 1, Math.cos(1), Math.sin(1), -Math.sin(0.01), Math.cos(0.01)];
}`);
    expect(out).toMatch(/✓ The worked example/);
    expect(out).toMatch(/Stopped after 10 seconds/);
    expect(out).toMatch(/An odd d is refused \(not reached\)/);
    expect(code).toBe(1);
  });

  it.each([
    ['typed arrays', 'new Float64Array(1e7).fill(1)'],
    ['objects', '{ pair: [1, 2, 3] }'],
  ])('stops a program that fills the memory with %s', async (_, item) => {
    const text = `export const ropeApply = () => { const all = []; for (;;) all.push(${item}); };`;
    const { code, out } = await gradeText(text);
    expect(out).toMatch(/too much memory/);
    expect(code).toBe(1);
  });

  it('says where a syntax error is', async () => {
    const { code, out } = await gradeText('export function ropeApply() {\n  return [;\n}\n');
    expect(out).toMatch(/\.ts:2: SyntaxError/);
    expect(code).toBe(1);
  });

  it('says where an answer throws', async () => {
    const { out } = await gradeText(
      'export function ropeApply(seed, x) {\n  return x[9][9].length;\n}\n',
    );
    expect(out).toMatch(/threw TypeError.*line 2 of your file/);
  });

  it('says what an answer exports when the function is missing', async () => {
    const { code, out } = await gradeText('export const rope = 1;');
    expect(out).toMatch(/no function called ropeApply. It exports rope/);
    expect(code).toBe(1);
  });

  it('cannot be talked into a pass by ending the run early', async () => {
    const { code } = await gradeText(`import { reportCheck } from 'live-code:host';
reportCheck({ id: 'worked-example', title: '', state: 'pass' });
throw new Error('enough');`);
    expect(code).toBe(1);
  });

  it.each([
    ['re-exports', `export { ropeApply } from 'rope-core';`],
    ['wraps', `import * as core from 'rope-core';\nexport const ropeApply = core.ropeApply;`],
    ['requires', `export const ropeApply = require('rope-' + 'core').ropeApply;`],
  ])('refuses an answer that %s the reference', async (_, text) => {
    const { code, out } = await gradeText(text);
    expect(out).toMatch(/answer\.ts may not import "rope-core": what is graded is your own code/);
    expect(code).toBe(1);
  });

  it('grades a lab by its number, with the script beside the answer', async () => {
    const lab = 'content/labs/lab-02-implementation';
    const { code, out } = await grade('lab-02', `${lab}/solution/rope.ts`);
    expect(out).toMatch(/expected: < 0\.00001; yours: \d/);
    expect(out).toMatch(/PASSED: 12 of 12/);
    expect(code).toBe(0);
    const halves = await grade('lab-02', `${lab}/mutants/halves.ts`, '--lang', 'es');
    expect(halves.out).toMatch(/Emparejas mitades, no vecinos/);
    expect(halves.code).toBe(1);
  });

  it('lists the exercises when the id is unknown', async () => {
    const { code, err } = await grade('rope-aply', `${problem}/solution.ts`);
    expect(err).toMatch(/no exercise "rope-aply"\. Exercises: .*rope-apply.*lab-02/);
    expect(code).toBe(2);
  });

  it('names the file that does not exist', async () => {
    const { code, err } = await grade('rope-apply', 'nowhere.ts');
    expect(err).toMatch(/There is no file .*nowhere\.ts/);
    expect(code).toBe(2);
  });

  it.each([
    ['an unknown id', ['nope', `${problem}/solution.ts`], /no exercise/],
    ['a missing file', ['rope-apply', 'nowhere.ts'], /no file/],
    ['a folder', ['rope-apply', problem], /is a folder/],
    ['no file named', ['rope-apply'], /Usage/],
    ['an unknown option', ['rope-apply', 'x.ts', '--jsn'], /--jsn/],
    ['an unknown language', ['rope-apply', 'x.ts', '--lang', 'fr'], /en and es/],
  ])('writes JSON for %s, too', async (_, args, message) => {
    const { code, out } = await grade(...args, '--json');
    expect(JSON.parse(out)).toEqual({ passed: false, error: expect.stringMatching(message) });
    expect(code).toBe(2);
  });

  it.each([
    ['a syntax error', 'export const ropeApply = (', /Unexpected token/],
    ['an endless loop while loading', 'for (;;);', /time/],
    ['a forbidden import', "import 'node:fs';", /may not import/],
  ])('writes JSON for %s', async (_, text, message) => {
    const { code, out } = await gradeText(text, '--json');
    const report = JSON.parse(out);
    expect(report).toMatchObject({ passed: false, checks: [] });
    expect(JSON.stringify(report.halt)).toMatch(message);
    expect(code).toBe(1);
  });

  it('asks for UTF-8 when the file is something else', async () => {
    const file = path.join(folder, 'utf16.ts');
    writeFileSync(file, 'export const ropeApply = 1;', 'utf16le');
    const { code, err } = await grade('rope-apply', file);
    expect(err).toMatch(/save it as UTF-8/);
    expect(code).toBe(2);
  });

  it.each([
    ['the global object', `(globalThis as any).constructor`],
    ['a clone', 'structuredClone({}).constructor'],
  ])('takes no verdict from an answer that leaves through %s', async (_, way) => {
    const ids = readProblem(problem).checks.map(({ id }) => id);
    const { code } = await gradeText(`const out = ${way}.constructor('return process')();
const { parentPort } = out.getBuiltinModule('worker_threads');
for (const id of ${JSON.stringify(ids)})
  parentPort.postMessage({ type: 'check', check: { id, title: id, state: 'pass' } });
parentPort.postMessage({ type: 'done', ms: 1 });
export function ropeApply() { for (;;); }`);
    expect(code).toBe(1);
  });

  it('names both mistakes when two meet', async () => {
    const { out } = await gradeText(
      `export function ropeApply(_seed: number, x: number[][], base: number) {
  const d = x[0].length, h = d / 2;
  if (d % 2) throw new Error('odd');
  return x.flatMap((row, p) => row.map((v, j) => {
    const a = -p * base ** (-(j % h) / h);
    return j < h ? v * Math.cos(a) - row[j + h] * Math.sin(a) : row[j - h] * Math.sin(a) + v * Math.cos(a);
  }));
}`,
      '--json',
    );
    expect(JSON.parse(out).misconceptions.map(({ id }: { id: string }) => id)).toEqual([
      'reversed-sign',
      'halves-not-neighbours',
    ]);
  });

  it('explains its use when arguments are missing or unknown', async () => {
    expect((await grade('rope-apply')).err).toMatch(/Usage/);
    expect((await grade('rope-apply', 'x.ts', '--jsn')).err).toMatch(/--jsn/);
  });
});
