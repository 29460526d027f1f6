import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shown } from '../../lib/paths.ts';
import type { Check } from '../check.ts';
import type { Site } from './read-site.ts';

/** A text that survives minification, for each library that belongs to the build alone. */
export const marks: Record<string, string> = {
  KaTeX: 'KaTeX parse error',
  Shiki: 'ShikiError',
  zod: '$ZodError',
  unified: 'frozen processor',
};

/** The linter sees what a file imports; this sees what that import imported. */
export const clientCode: Check<Site> = {
  name: 'client-code',
  promise: 'No script of the site contains Shiki, KaTeX, zod or unified.',
  run: (site) =>
    [...site.files]
      .filter((file) => /\.m?js$/.test(file))
      .flatMap((file) => {
        const code = readFileSync(path.join(site.root, file), 'utf8');
        return Object.entries(marks)
          .filter(([, mark]) => code.includes(mark))
          .map(([library]) => ({
            file: shown(path.join(site.root, file)),
            found: `This script contains ${library}.`,
            fix: 'Find the import that pulls it in, and do that work while the site is built.',
          }));
      }),
};
