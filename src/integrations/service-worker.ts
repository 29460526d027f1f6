import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offlineManifest, readSite, withServiceWorker } from '@rope-handbook/course-kit';

/**
 * Writes `sw.js`, which keeps the handbook on the reader's device once the reader asks for it. Has to
 * come after every integration that writes files, the search index included.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const built = readSite(fileURLToPath(dir));
        const finished = await withServiceWorker(built);
        for (const [file, content] of finished) {
          if (content !== built.get(file)) await writeFile(new URL(file, dir), content);
        }
        const { entries, bytes } = offlineManifest(finished);
        logger.info(`${entries.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
