// npm run course -- --out <folder>: the built site as an edition for a room without internet.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeSiteEdition } from '../packages/course-kit/src/index.ts';

const usage = 'npm run course -- --out <folder> [--dist <folder of a built site>]';

try {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
  });
  if (!values.out) throw new Error('--out is missing: the folder to write the edition to.');
  const edition = writeSiteEdition(path.resolve(values.dist), path.resolve(values.out));
  console.log(`${edition.folder}  ${edition.files} files, for any static server`);
  console.log(`${edition.zip}  ${(edition.bytes / 1e6).toFixed(1)} MB`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  process.exitCode = 1;
}
