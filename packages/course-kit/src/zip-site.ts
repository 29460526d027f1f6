import { zipSync, type Zippable } from 'fflate';
import type { Site } from './site/site.ts';

/**
 * Files as one zip, under a top-level folder of the given name or, with an empty name, at its top.
 * Reproducible: the same files give the same bytes, whatever the clock, the time zone or the order.
 */
export function zipSite(site: Site, topLevelName: string): Uint8Array {
  const prefix = topLevelName && `${topLevelName}/`;
  const names = [...site.keys()].sort((a, b) => (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) files[prefix + name] = site.get(name)!;
  // Zip stores local time; a fixed one makes the same files give the same bytes everywhere.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
