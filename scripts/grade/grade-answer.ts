import fs from 'node:fs';
import path from 'node:path';
import type { CheckResult, Lang, NamedMisconception } from '@rope-handbook/exercises';
import { formatEntries, type ErrorReport } from '@rope-handbook/live-code';
import { runInNode } from '@rope-handbook/live-code/node';
import { exerciseTexts } from '../../src/components/practice/data/exercise-texts.ts';
import type { LabFolder } from '../../src/components/labs/data/read-lab.ts';
import { JUDGE_PATH } from '../../src/components/practice/data/judge-program.ts';
import { contentFolder } from '../../src/content-tree/folder.ts';
import type { ProblemFolder } from '../../src/components/practice/data/read-problem.ts';
import { guardMemory } from './guard-memory.ts';
import { gradingFiles, type Answer } from './program.ts';

/** Why a run ended before its last check. */
export type Halt =
  | { reason: 'time'; seconds: number }
  | { reason: 'memory' }
  | { reason: 'error'; error: ErrorReport };

export interface Grade {
  exercise: string;
  /** What the answer is called inside the program, in places of errors. */
  answerPath: string;
  passed: boolean;
  checks: CheckResult[];
  misconceptions: NamedMisconception[];
  /** Checks that were never reached. */
  missing: { id: string; title: string }[];
  halt?: Halt;
  /** What the answer printed. */
  console: string;
  ms: number;
}

/** Judges one answer. Whatever the answer does, a grade comes back. */
export async function gradeAnswer(
  problem: ProblemFolder | LabFolder,
  answer: Answer,
  lang: Lang,
): Promise<Grade> {
  const texts = exerciseTexts(problem, lang, trapPage);
  const { files, answerPath } = gradingFiles(problem, answer, lang, texts);
  const guard = guardMemory();
  const run = await Promise.race([
    guard.exceeded,
    runInNode({
      files,
      entry: JUDGE_PATH,
      timeoutMs: problem.timeLimit * 1000,
    }),
  ]);
  guard.stop();
  const { checks, error, stopped, entries, ms } = run ?? NOTHING;
  const halt: Halt | undefined =
    run === undefined || error?.code === 'crashed'
      ? { reason: 'memory' }
      : error
        ? { reason: 'error', error }
        : stopped && { reason: 'time', seconds: problem.timeLimit };
  const missing = problem.checks
    .filter(({ id }) => !checks.some((check) => check.id === id))
    .map(({ id, title }) => ({ id, title: title[lang] }));
  return {
    exercise: problem.id,
    answerPath,
    passed: !halt && missing.length === 0 && checks.every(({ state }) => state === 'pass'),
    checks,
    misconceptions: named(checks),
    missing,
    ...(halt ? { halt } : {}),
    console: formatEntries(entries),
    ms,
  };
}

/** The page about a misconception, once somebody has written it. */
function trapPage(trap: string): string | undefined {
  const folder = `handbook/traps/${trap}`;
  return fs.existsSync(path.join(contentFolder, folder, 'en.mdx')) ? `/${folder}/` : undefined;
}

const NOTHING = { checks: [], error: undefined, stopped: undefined, entries: [], ms: 0 };

function named(checks: CheckResult[]): NamedMisconception[] {
  const found = new Map<string, NamedMisconception>();
  for (const { misconception } of checks)
    if (misconception)
      for (const one of misconception.both ?? [misconception]) found.set(one.id, one);
  return [...found.values()];
}
