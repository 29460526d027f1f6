// npm run course -- --out <folder>: the built site as editions for a room without internet.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeEditions, type WrittenEdition } from '../packages/course-kit/src/index.ts';

const usage = 'npm run course -- --out <folder> [--dist <folder of a built site>]';

try {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
  });
  if (!values.out) throw new Error('--out is missing: the folder to write the editions to.');
  const editions = await writeEditions(path.resolve(values.dist), path.resolve(values.out));
  say(editions.site, 'for any static server');
  say(editions.file, 'open index.html with a double click');
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  process.exitCode = 1;
}

function say({ folder, zip, files, bytes }: WrittenEdition, what: string): void {
  console.log(`${folder}  ${files} files, ${what}`);
  console.log(`${zip}  ${(bytes / 1e6).toFixed(1)} MB`);
}
