import fs from 'node:fs';
import path from 'node:path';

/** All files below a folder, as relative paths with forward slashes, in one fixed order. */
export function listFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
