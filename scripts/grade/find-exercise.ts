import fs from 'node:fs';
import path from 'node:path';
import {
  readProblem,
  type ProblemFolder,
} from '../../src/components/practice/data/read-problem.ts';
import { contentFolder } from '../../src/content-tree/folder.ts';
import { UsageError } from './usage-error.ts';

const problems = path.join(contentFolder, 'problems');

/** Every id that can be graded. */
export function exerciseIds(): string[] {
  return fs
    .readdirSync(problems, { withFileTypes: true })
    .filter((entry) => fs.existsSync(path.join(problems, entry.name, 'check.ts')))
    .map(({ name }) => name)
    .sort();
}

/** The exercise with this id; an unknown one is answered with those that exist. */
export function findExercise(id: string): ProblemFolder {
  const ids = exerciseIds();
  if (ids.includes(id)) return readProblem(path.join(problems, id));
  throw new UsageError(`There is no exercise "${id}". Exercises: ${ids.join(', ')}.`);
}
