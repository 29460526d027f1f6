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
    bundle('compile/worker.ts', { minify: true, plugins: [onlyTypeScript] }),
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

/**
 * Leaves out what sucrase could do and is never asked for: Flow, JSX, Jest, hot reloading,
 * import statements that stay, and a check of options that only we write. CommonJS stand-ins: the
 * names that sucrase imports from them may then be missing, and none is ever called.
 */
const onlyTypeScript: Plugin = {
  name: 'sucrase-only-typescript',
  setup(build) {
    const parts = [
      'parser/plugins/(?:flow|jsx/index|jsx/xhtml)',
      'transformers/(?:Flow|JSX|ESMImport|JestHoist|ReactHotLoader|ReactDisplayName)Transformer',
    ];
    const unused = new RegExp(
      `sucrase/dist/esm/(?:${parts.join('|')})\\.js$`.replaceAll('/', '[\\\\/]'),
    );
    // Resolves addresses of sources; ours are never fetched.
    build.onLoad({ filter: /@jridgewell[\\/]resolve-uri/ }, () => ({
      contents: 'module.exports = String;',
    }));
    build.onLoad({ filter: unused }, () => ({ contents: 'module.exports = {};' }));
    build.onLoad({ filter: /sucrase[\\/]dist[\\/]esm[\\/]Options\.js$/ }, () => ({
      contents: 'export function validateOptions() {}',
    }));
  },
};
