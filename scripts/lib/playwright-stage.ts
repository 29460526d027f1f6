import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cache } from './paths.ts';
import { runCommand } from './run-command.ts';
import type { Outcome, Stage } from './stages.ts';
import { head, tail } from './text.ts';

interface Suite {
  suites?: Suite[];
  specs?: {
    title: string;
    file: string;
    line: number;
    tests: { status: string; results: { errors?: { message?: string }[] }[] }[];
  }[];
}

interface Report {
  suites: Suite[];
  errors: { message?: string }[];
}

/** Playwright, counted test by test from its JSON report. */
export function playwrightStage(name: string, args: string[] = [], minutes = 20): Stage {
  return {
    name,
    async run() {
      const file = path.join(cache, 'playwright-report.json');
      rmSync(file, { force: true });
      const { code, output } = await runCommand('playwright', ['test', ...args], {
        minutes,
        env: { ROPE_TEST_REPORT: file },
      });
      let report: Report | undefined;
      try {
        report = JSON.parse(readFileSync(file, 'utf8'));
      } catch {
        // It did not get far enough to write one; its output says why.
      }
      return countPlaywright(report, code, output);
    },
  };
}

export function countPlaywright(
  report: Report | undefined,
  code: number | null,
  output: string,
): Outcome {
  if (!report) return { passed: 0, failed: 1, detail: tail(output) };
  const tests = specsOf(report.suites).flatMap(({ title, file, line, tests }) =>
    tests.map(({ status, results }) => ({
      ok: status === 'expected',
      text: [
        `${file}:${line} ${title}${status === 'skipped' ? ' (skipped, which counts as failed)' : ''}`,
        ...results.flatMap(({ errors = [] }) => errors.map(({ message }) => head(message ?? ''))),
      ].join('\n'),
    })),
  );
  const bad = tests.filter(({ ok }) => !ok);
  const errors = report.errors.map(({ message }) =>
    head(message ?? 'An error outside every test.'),
  );
  let failed = bad.length + errors.length;
  if (failed === 0 && code !== 0) failed = 1;
  const detail = [...bad.map(({ text }) => text), ...errors].join('\n\n') || tail(output);
  return { passed: tests.length - bad.length, failed, detail };
}

function specsOf(suites: Suite[]): NonNullable<Suite['specs']> {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])]);
}
