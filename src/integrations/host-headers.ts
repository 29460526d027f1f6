import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostHeaders, readSite } from '@rope-handbook/course-kit';

/** Writes `_headers`, from the scripts that the finished pages contain. */
export function hostHeadersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), hostHeaders(readSite(fileURLToPath(dir)), base));
      },
    },
  };
}
