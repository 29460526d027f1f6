import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ReadingError } from './reading-error.ts';
import type { AnchorPlace } from './stages/06-resolve-anchors.ts';

/** Ids of all readings: the folders of `<content>/readings` that hold a reading.yaml. */
export function listReadings(content: string): string[] {
  const dir = join(content, 'readings');
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((id) => existsSync(join(dir, id, 'reading.yaml')))
    .sort();
}

/** The folder of a reading, or an error that names the page which asked and the ids there are. */
export function readingDir(id: string, content: string, page: AnchorPlace): string {
  const known = listReadings(content);
  if (known.includes(id)) return join(content, 'readings', id);
  throw new ReadingError({
    code: 'reading-unknown',
    ...page,
    found: `there is no reading "${id}"`,
    remedy: `Readings: ${known.join(', ') || 'none yet'}. Each is a folder in content/readings.`,
  });
}
