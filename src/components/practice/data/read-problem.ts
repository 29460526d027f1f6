import fs from 'node:fs';
import path from 'node:path';
import { AuthorError } from '../../../errors.ts';
import { CHECK_PATH } from './judge-program.ts';
import { misconceptions, problem, type Misconception, type ProblemData } from './problem-schema.ts';
import { readYaml } from '../../../authoring/read-yaml.ts';

/** A graded exercise as its folder describes it. */
export interface ProblemFolder extends Omit<ProblemData, 'misconceptions'> {
  id: string;
  folder: string;
  /** Own and common ones, by id. */
  misconceptions: ReadonlyMap<string, Misconception>;
  starter: string;
  solution: string;
  /** check.ts, and wrong.ts when the known wrong answers have a file of their own, by path in the program. */
  check: Record<string, string>;
}

const PROBLEM_REMEDY =
  'A problem.yaml has title, summary, difficulty, minutes, signature, checks, hints and misconceptions; content/problems/rope-apply/problem.yaml is an example.';
const MISCONCEPTION_REMEDY =
  'A misconception has id, title {en, es}, explanation {en, es} and perhaps trap.';

/** Reads content/problems/<id>: its data and its three programs. */
export function readProblem(folder: string): ProblemFolder {
  const { data } = readYaml(path.join(folder, 'problem.yaml'), problem, PROBLEM_REMEDY);
  const common = path.join(path.dirname(folder), 'misconceptions.yaml');
  const known = [
    ...(fs.existsSync(common) ? readYaml(common, misconceptions, MISCONCEPTION_REMEDY).data : []),
    ...data.misconceptions,
  ];
  return {
    ...data,
    id: path.basename(folder),
    folder,
    misconceptions: new Map(known.map((item) => [item.id, item])),
    starter: program(folder, 'starter.ts'),
    solution: program(folder, 'solution.ts'),
    check: {
      [CHECK_PATH]: program(folder, 'check.ts'),
      ...(fs.existsSync(path.join(folder, 'wrong.ts'))
        ? { '/wrong.ts': program(folder, 'wrong.ts') }
        : {}),
    },
  };
}

function program(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8');
  throw new AuthorError({
    what: `The problem has no ${name}.`,
    fix: 'A problem needs starter.ts, solution.ts and check.ts beside its problem.yaml.',
    file,
  });
}
