import path from 'node:path';

/** The top of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The content tree. ROPE_CONTENT replaces it, so that a test can build a tree with planted faults. */
export const contentDir = path.resolve(root, process.env['ROPE_CONTENT'] ?? 'content');

/** Built for the root of a host. */
export const dist = path.join(root, 'dist');

/** Built for a folder of a host, to prove that nothing assumes the root. */
export const distBase = path.join(root, '.cache/dist-base');
export const testBase = '/rope';

/** Files only tools read; ignored by git. */
export const cache = path.join(root, '.cache');

/** A path as people write it: from the top of the repository, with forward slashes. */
export function shown(file: string): string {
  return path.relative(root, file).split(path.sep).join('/') || '.';
}
