import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../../content-tree/folder.ts';
import { AuthorError } from '../../../errors.ts';
import { readProblem, type ProblemFolder } from './read-problem.ts';

/**
 * The problem that a component is about: the one named, or the one whose page it stands on.
 *
 * @param place the page, for the message when there is no such problem
 */
export function problemOfPage(
  place: { file: string; line?: number },
  id = path.basename(path.dirname(place.file)),
): ProblemFolder {
  const problems = path.join(contentFolder, 'problems');
  const folder = path.join(problems, id);
  if (fs.existsSync(path.join(folder, 'problem.yaml'))) return readProblem(folder);
  const known = fs
    .readdirSync(problems, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  throw new AuthorError({
    what: `There is no problem "${id}".`,
    fix: `Write content/problems/${id}/problem.yaml, or use one of: ${known.join(', ')}.`,
    ...place,
  });
}

/** How many wrong answers lie in the folder: the proof that the checks can fail. */
export function mutantCount({ folder }: { folder: string }): number {
  const mutants = path.join(folder, 'mutants');
  return fs.existsSync(mutants) ? fs.readdirSync(mutants).length : 0;
}
