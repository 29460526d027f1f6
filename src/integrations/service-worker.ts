import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  buildServiceWorker,
  offlineManifest,
  pageFiles,
  readSite,
} from '@rope-handbook/course-kit';

/** Stands on pages where the size of the offline copy belongs, until all files are there to be counted. */
const SIZE = /data-offline-bytes="0"/g;

/**
 * Writes `sw.js`, which keeps the handbook on the reader's device once the reader asks for it. Has to
 * come after every integration that writes files, the search index included.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { bytes } = offlineManifest(readSite(folder));
        const site = readSite(folder);
        for (const file of pageFiles(site)) {
          const html = new TextDecoder().decode(site.get(file));
          if (!html.includes('data-offline-bytes="0"')) continue;
          await writeFile(new URL(file, dir), html.replace(SIZE, `data-offline-bytes="${bytes}"`));
        }
        const manifest = offlineManifest(readSite(folder));
        await writeFile(new URL('sw.js', dir), await buildServiceWorker(manifest));
        logger.info(`${manifest.entries.length} files, ${(manifest.bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
