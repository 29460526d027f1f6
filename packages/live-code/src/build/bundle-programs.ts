import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const source = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Old enough for every browser that knows sandboxed blob workers and private fields. */
const options = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'silent',
} satisfies BuildOptions;

async function bundle(file: string, extra: BuildOptions = {}): Promise<string> {
  const result = await build({ ...options, entryPoints: [source(file)], ...extra });
  return result.outputFiles![0]!.text;
}

/** The program that runs in every worker, in the page and in Node: the very same text. */
export function bundleWorkerProgram(): Promise<string> {
  return bundle('worker/main.ts', { minify: true });
}

/** The frame's script, with both worker programs inside as text. */
export async function bundleFrameScript(): Promise<string> {
  const [worker, compiler] = await Promise.all([
    bundleWorkerProgram(),
    bundle('compile/worker.ts', { minify: true, plugins: [withoutReactRefresh] }),
  ]);
  return bundle('frame/main.ts', { minify: true, plugins: [programs({ worker, compiler })] });
}

function programs(texts: Record<string, string>): Plugin {
  return {
    name: 'worker-programs',
    setup(build) {
      build.onResolve({ filter: /^program:/ }, ({ path }) => ({ path, namespace: 'program' }));
      build.onLoad({ filter: /.*/, namespace: 'program' }, ({ path }) => ({
        contents: texts[path.replace('program:', '')]!,
        loader: 'text',
      }));
    },
  };
}

/** sucrase's source map and React helpers are never used here, yet their modules are heavy. */
const withoutReactRefresh: Plugin = {
  name: 'sucrase-without-source-maps',
  setup(build) {
    build.onLoad({ filter: /@jridgewell[\\/]gen-mapping/ }, () => ({
      contents: 'export class GenMapping {} export const maybeAddSegment = 0, toEncodedMap = 0;',
    }));
  },
};
