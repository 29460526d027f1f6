import path from 'node:path';
import { build } from 'esbuild';
import type { OfflineManifest } from './manifest.ts';

/** The service worker as one classic script. It contains the list of files, so a new list is a new worker. */
export async function buildServiceWorker({ entries, version }: OfflineManifest): Promise<string> {
  const result = await build({
    entryPoints: [path.join(import.meta.dirname, 'worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const list = JSON.stringify({ version, entries });
  return `self.handbookOffline=${list};\n${result.outputFiles[0]!.text}`;
}
