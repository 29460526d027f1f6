import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { zipSync } from 'fflate';
import { contentFolder } from '../../../content-tree/folder.ts';

const python = path.join(contentFolder, 'labs', 'lab-02-implementation', 'python');

/** What each zip holds; the reference solution is a file of its own, for those who ask for it. */
const KITS: Record<string, string[]> = {
  'lab-02-numpy.zip': ['README.md', 'README.es.md', 'check.py', 'rope.py', 'verify.py'],
  'lab-02-numpy-solution.zip': ['solution/rope.py', 'solution/verify.py'],
};

/** The NumPy kits, packed when the site is built. A content tree without the lab has none. */
export const getStaticPaths: GetStaticPaths = () =>
  existsSync(python) ? Object.keys(KITS).map((kit) => ({ params: { kit } })) : [];

export const GET: APIRoute = ({ params }) => {
  const folder = params.kit!.replace('.zip', '');
  const files = KITS[params.kit!]!.map((name) => [
    `${folder}/${path.basename(name)}`,
    new Uint8Array(readFileSync(path.join(python, name))),
  ]);
  // One date for every build: the same files make the same zip.
  const zip = zipSync(Object.fromEntries(files), { mtime: '2026-01-01T12:00:00' });
  return new Response(zip as BodyInit, { headers: { 'Content-Type': 'application/zip' } });
};
