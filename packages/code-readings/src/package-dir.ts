import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Folder of this package's own source. A bundler may have moved the code that asks, so the place is
 * recognised by a file that must be there.
 */
export function packageSourceDir(): string {
  const candidates = [
    dirname(fileURLToPath(import.meta.url)),
    join(process.cwd(), 'packages/code-readings/src'),
  ];
  const found = candidates.find((dir) => existsSync(join(dir, 'trace/trace-program.ts')));
  if (!found) throw new Error(`packages/code-readings/src is not below ${process.cwd()}.`);
  return found;
}
