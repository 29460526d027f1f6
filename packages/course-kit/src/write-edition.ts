import fs from 'node:fs';
import path from 'node:path';
import { zipSite } from './zip-site.ts';
import { bytes, type Site } from './site/site.ts';

/** Marks a folder as written by this function, so that a later run may replace it. */
const MARK = 'rope-handbook-edition.json';

export interface WrittenEdition {
  /** Undefined where only the zip is of use. */
  folder?: string;
  /** The same folder as one file. */
  zip: string;
  files: number;
  /** Size of the zip in bytes. */
  bytes: number;
}

/** Writes a package of which only the zip is of use: `<out>/<name>-scorm.zip`, its files at the top. */
export function writePackage(site: Site, out: string, name: string): WrittenEdition {
  const zip = path.join(out, `${name}-scorm.zip`);
  const content = zipSite(site, '');
  fs.mkdirSync(out, { recursive: true });
  fs.writeFileSync(zip, content);
  return { zip, files: site.size, bytes: content.length };
}

/**
 * Writes an edition as `<out>/<kind>/` and `<out>/<name>-<kind>.zip`.
 *
 * @throws Error if the folder exists and is not an edition that this function wrote, so that
 *   nobody's folder is lost.
 */
export function writeEdition(
  site: Site,
  out: string,
  kind: string,
  name: string,
): WrittenEdition & { folder: string } {
  const folder = path.join(out, kind);
  if (fs.existsSync(folder) && !fs.existsSync(path.join(folder, MARK))) {
    throw new Error(`${folder} exists and is not a course edition. Choose another --out folder.`);
  }
  const marked: Site = new Map(site).set(MARK, bytes(`{ "edition": "${kind}" }\n`));
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of marked) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }
  const zip = path.join(out, `${name}-${kind}.zip`);
  const content = zipSite(marked, name);
  fs.writeFileSync(zip, content);
  return { folder, zip, files: marked.size, bytes: content.length };
}
