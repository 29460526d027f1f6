import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleLibraries } from '../build/bundle-libraries.ts';
import { bundleWorkerProgram } from '../build/bundle-programs.ts';
import type { Libraries } from '../protocol.ts';

/** Everything a run in Node needs, as text: it can be built in one process and used in another. */
export interface NodeHarness {
  thread: string;
  program: string;
  libraries: Libraries;
}

/** What programs of the handbook may import, in the order in which they depend on each other. */
const LIBRARIES = ['rope-core', '@rope-handbook/exercises'];

/** Builds the harness; `libraryEntries` maps specifiers to entry files. */
export async function buildNodeHarness(
  libraryEntries: Record<string, string> = libraryFiles(),
): Promise<NodeHarness> {
  const [thread, program, libraries] = await Promise.all([
    bundleThread(),
    bundleWorkerProgram(),
    bundleLibraries(libraryEntries),
  ]);
  return { thread, program, libraries };
}

/** Entry files of the libraries that programs may import. */
export function libraryFiles(): Record<string, string> {
  return Object.fromEntries(
    LIBRARIES.map((name) => [name, fileURLToPath(import.meta.resolve(name))]),
  );
}

async function bundleThread(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./thread.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
}
