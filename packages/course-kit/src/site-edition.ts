import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';
import { zipFolder } from './zip-folder.ts';

/** Marks a folder as written by this function, so that a later run may replace it. */
const MARK = 'rope-handbook-edition.json';

export interface SiteEdition {
  /** Folder that any static server can serve. */
  folder: string;
  /** The same folder as one file. */
  zip: string;
  files: number;
  /** Size of the zip in bytes. */
  bytes: number;
}

/**
 * Writes a built site as a course edition for a room with a server and no internet:
 * `<out>/site/` and `<out>/rope-handbook-site.zip`.
 *
 * @throws Error if `dist` holds no built site, or if `<out>/site` exists and is not an edition that
 *   this function wrote, so that nobody's folder is lost.
 */
export function writeSiteEdition(dist: string, out: string): SiteEdition {
  if (!fs.existsSync(path.join(dist, 'index.html'))) {
    throw new Error(
      `${dist} holds no built site (index.html is missing). Run npm run build first.`,
    );
  }
  const folder = path.join(out, 'site');
  if (fs.existsSync(folder) && !fs.existsSync(path.join(folder, MARK))) {
    throw new Error(`${folder} exists and is not a course edition. Choose another --out folder.`);
  }
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(dist, folder, { recursive: true });
  fs.writeFileSync(path.join(folder, MARK), '{ "edition": "site" }\n');

  const zip = path.join(out, 'rope-handbook-site.zip');
  const content = zipFolder(folder, 'rope-handbook');
  fs.writeFileSync(zip, content);
  return { folder, zip, files: listFiles(folder).length, bytes: content.length };
}
