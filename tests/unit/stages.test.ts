import { expect, test } from 'vitest';
import { countPlaywright } from '../../scripts/lib/playwright-stage.ts';
import { runStages, type Stage, type Step } from '../../scripts/lib/stages.ts';
import { countVitest } from '../../scripts/lib/vitest-stage.ts';

async function run(...stages: Step[]) {
  const lines: string[] = [];
  const code = await runStages(stages, (line) => lines.push(line));
  return { code, lines };
}

const stage = (name: string, passed: number, failed: number, detail?: string): Stage => ({
  name,
  run: async () => ({ passed, failed, detail }),
});

test('the last line sums up, alone on its line', async () => {
  const { code, lines } = await run(stage('a', 2, 0), stage('b', 40, 0));
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe('42 passed, 0 failed');
});

test('a failing stage does not keep the next from running, and is explained', async () => {
  const { code, lines } = await run(stage('a', 1, 2, 'the reason'), stage('b', 3, 0));
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain('    the reason');
  expect(lines.at(-1)).toBe('4 passed, 2 failed');
});

test('a stage that breaks down, or tests nothing, has failed', async () => {
  const broken: Stage = { name: 'broken', run: () => Promise.reject(new Error('no browser')) };
  const { code, lines } = await run(broken, stage('empty', 0, 0));
  expect(code).toBe(1);
  expect(lines.join('\n')).toMatch(/no browser[\s\S]*Nothing was tested/);
  expect(lines.at(-1)).toBe('0 passed, 2 failed');
});

test('lanes run side by side, and all of it is counted before the next step', async () => {
  const seen: string[] = [];
  const slow = (name: string, after: number): Stage => ({
    name,
    run: async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, after));
      seen.push(`${name} ends`);
      return { passed: 1, failed: 0 };
    },
  });
  const { lines } = await run(
    { lanes: [[slow('a', 60)], [slow('b', 5), slow('c', 5)]] },
    slow('d', 0),
  );
  expect(seen.indexOf('c begins')).toBeLessThan(seen.indexOf('a ends'));
  expect(seen.indexOf('b ends')).toBeLessThan(seen.indexOf('c begins'));
  expect(seen.slice(-3)).toEqual(['a ends', 'd begins', 'd ends']);
  expect(lines.at(-1)).toBe('4 passed, 0 failed');
});

const file = (status: string, ...tests: string[]) => ({
  name: 'x.test.ts',
  status,
  assertionResults: tests.map((test, i) => ({ status: test, fullName: `t${i}` })),
});

test('unit tests: skipped ones and files that do not load count as failed', () => {
  const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed')] };
  expect(countVitest(report, 1, '')).toMatchObject({ passed: 1, failed: 2 });
});

test('unit tests: an error outside every test counts as failed', () => {
  expect(countVitest({ testResults: [file('passed', 'passed')] }, 1, '')).toMatchObject({
    passed: 1,
    failed: 1,
  });
  expect(countVitest(undefined, 1, 'out of memory')).toEqual({
    passed: 0,
    failed: 1,
    detail: 'out of memory',
  });
});

const spec = (status: string, message?: string) => ({
  title: status,
  file: 'x.spec.ts',
  line: 3,
  tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
});

test('browser tests: unexpected, flaky and skipped ones count as failed, with file and line', () => {
  const specs = [spec('expected'), spec('unexpected', 'why'), spec('flaky'), spec('skipped')];
  const outcome = countPlaywright({ suites: [{ suites: [{ specs }] }], errors: [] }, 1, '');
  expect(outcome).toMatchObject({ passed: 1, failed: 3 });
  expect(outcome.detail).toContain('x.spec.ts:3 unexpected\nwhy');
});

test('browser tests: a run that could not start counts as failed', () => {
  const errors = [{ message: 'No browser found' }];
  expect(countPlaywright({ suites: [], errors }, 1, '')).toMatchObject({ passed: 0, failed: 1 });
});
