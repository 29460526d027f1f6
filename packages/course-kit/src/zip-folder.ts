import fs from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from './list-files.ts';

// Zip stores local time; a fixed one makes the same files give the same bytes everywhere.
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * The files of a folder as one zip, under a top-level folder of the given name. Reproducible: the
 * same files give the same bytes, whatever the clock, the time zone or the order on disk.
 */
export function zipFolder(folder: string, topLevelName: string): Uint8Array {
  const files: Zippable = {};
  for (const file of listFiles(folder)) {
    files[`${topLevelName}/${file}`] = fs.readFileSync(path.join(folder, file));
  }
  return zipSync(files, { level: 9, mtime: FIXED_TIME });
}
