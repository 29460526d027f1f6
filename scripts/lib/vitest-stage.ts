import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cache } from './paths.ts';
import { runCommand } from './run-command.ts';
import { tail, type Outcome, type Stage } from './stages.ts';

interface Report {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Vitest, counted test by test from its JSON report. */
export function vitestStage(name: string, args: string[], minutes = 6): Stage {
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
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  // A file that cannot be loaded has no tests to fail; a skipped test has not passed.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const skipped = tests.filter(({ status }) => !['passed', 'failed'].includes(status));
  let failed = tests.length - passed + broken;
  if (failed === 0 && code !== 0) failed = 1; // an error outside every test
  const notes = skipped.map(({ fullName }) => `Skipped, which counts as failed: ${fullName}`);
  return { passed, failed, detail: [...notes, tail(output)].join('\n') };
}
