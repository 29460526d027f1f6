import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../../content-tree/folder.ts';
import { AuthorError } from '../../../errors.ts';
import { isGradedLab, readLab, type LabFolder } from './read-lab.ts';

/**
 * The graded lab that a component is about: the one named, or the one whose page it stands on.
 *
 * @param place the page, for the message when there is no such lab
 */
export function labOfPage(
  place: { file: string; line?: number },
  id = path.basename(path.dirname(place.file)),
): LabFolder {
  const labs = path.join(contentFolder, 'labs');
  const folder = path.join(labs, id);
  if (isGradedLab(folder)) return readLab(folder);
  const known = fs
    .readdirSync(labs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isGradedLab(path.join(labs, entry.name)))
    .map(({ name }) => name);
  throw new AuthorError({
    what: `There is no graded lab "${id}".`,
    fix: `Write content/labs/${id}/lab.yaml and check.ts, or use one of: ${known.join(', ')}.`,
    ...place,
  });
}
