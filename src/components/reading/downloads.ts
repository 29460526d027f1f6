import { contentFolder } from '../../content-tree/folder.ts';
import { checkReading, listReadings } from '@rope-handbook/code-readings';
import { join } from 'node:path';
import { root } from './load-reading.ts';

/** Address of a reading's source, without language or base path. */
export const downloadPath = (file: string): string =>
  `/downloads/${file.replace(/^(?:.*\/)?content\//, '')}`;

/** Every file that a reading explains, as path below /downloads/ and path in the repository. */
export function downloadableSources(): { path: string; file: string }[] {
  const files = listReadings(contentFolder).flatMap((id) =>
    checkReading(join(contentFolder, 'readings', id), { root }).sources.map(
      ({ source }) => source.file,
    ),
  );
  return [...new Set(files)].map((file) => ({
    path: downloadPath(file).replace('/downloads/', ''),
    file,
  }));
}
