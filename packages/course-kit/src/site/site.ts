import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files.ts';

/** A built site, in memory: path from its top, with forward slashes, to content. */
export type Site = Map<string, Uint8Array>;

/** @throws Error if the folder holds no built site. */
export function readSite(folder: string): Site {
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    throw new Error(
      `${folder} holds no built site (index.html is missing). Run npm run build first.`,
    );
  }
  return new Map(listFiles(folder).map((file) => [file, fs.readFileSync(path.join(folder, file))]));
}

export function textOf(site: Site, file: string): string {
  const content = site.get(file);
  if (!content) throw new Error(`The site has no file ${file}.`);
  return new TextDecoder().decode(content);
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The HTML files that readers open. Not the live code's frame in `_live/`, which stands alone.
 */
export function pageFiles(site: Site): string[] {
  return [...site.keys()].filter((file) => file.endsWith('.html') && !file.startsWith('_live/'));
}
