import fs from 'node:fs';
import path from 'node:path';
import { isGradedLab, readLab, type LabFolder } from '../../src/components/labs/data/read-lab.ts';
import {
  readProblem,
  type ProblemFolder,
} from '../../src/components/practice/data/read-problem.ts';
import { contentFolder } from '../../src/content-tree/folder.ts';
import { UsageError } from './usage-error.ts';

const problems = path.join(contentFolder, 'problems');
const labs = path.join(contentFolder, 'labs');

/** Every problem's id. */
export function exerciseIds(): string[] {
  return idsIn(problems, (folder) => fs.existsSync(path.join(folder, 'check.ts')));
}

/** Every graded lab's id. */
export function labIds(): string[] {
  return idsIn(labs, isGradedLab);
}

/** The problem with this id; an unknown one is answered with those that exist. */
export function findExercise(id: string): ProblemFolder {
  if (exerciseIds().includes(id)) return readProblem(path.join(problems, id));
  throw unknown(id);
}

/** The problem or lab with this id. A lab may be called by its number: `lab-02`. */
export function findGraded(id: string): ProblemFolder | LabFolder {
  const lab = labIds().find(
    (name) => name === id || (/^lab-\d+$/.test(id) && name.startsWith(`${id}-`)),
  );
  return lab === undefined ? findExercise(id) : readLab(path.join(labs, lab));
}

function idsIn(folder: string, graded: (folder: string) => boolean): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && graded(path.join(folder, entry.name)))
    .map(({ name }) => name)
    .sort();
}

function unknown(id: string): UsageError {
  const ids = [...exerciseIds(), ...labIds()].join(', ');
  return new UsageError(`There is no exercise "${id}". Exercises: ${ids}.`);
}
