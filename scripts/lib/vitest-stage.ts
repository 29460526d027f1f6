import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cache, shown } from './paths.ts';
import { runCommand } from './run-command.ts';
import type { Outcome, Stage } from './stages.ts';
import { head, tail } from './text.ts';

interface Report {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** Vitest, counted test by test from its JSON report. */
export function vitestStage(name: string, args: string[], minutes = 15): Stage {
  return {
    name,
    async run() {
      const file = path.join(cache, 'vitest-report.json');
      rmSync(file, { force: true });
      const { code, output } = await runCommand(
        'vitest',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
        { minutes },
      );
      return countVitest(read(file), code, output);
    },
  };
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export function countVitest(
  report: Report | undefined,
  code: number | null,
  output: string,
): Outcome {
  if (!report) return { passed: 0, failed: 1, detail: tail(output) };
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: shown(name) })),
  );
  const bad = tests.filter(({ status }) => status !== 'passed');
  const passed = tests.length - bad.length;
  // A file that cannot be loaded has no tests to fail.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  let failed = bad.length + broken.length;
  if (failed === 0 && code !== 0) failed = 1; // an error outside every test
  const details = [
    ...bad.map(({ file, status, fullName, failureMessages = [] }) =>
      status === 'failed'
        ? `${file} > ${fullName}\n${head(failureMessages.join('\n'))}`
        : `${file} > ${fullName}\n(${status}, which counts as failed)`,
    ),
    ...broken.map(({ name, message = '' }) => `${shown(name)}\n${head(message)}`),
  ];
  return { passed, failed, detail: details.join('\n\n') || tail(output) };
}
