import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const island = path.resolve('src/components/live-code/island');

/**
 * Bundles one entry of the island to a classic script, which also works from `file://`.
 *
 * @param constants values that the source declares as global constants
 */
export async function bundleIsland(
  entry: string,
  constants: Record<string, unknown> = {},
): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const result = await build({
    entryPoints: [path.join(island, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'silent',
    alias: preactForReact,
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', ...define },
    plugins: [withoutSandpackClient, onlySandpackEditor],
  });
  return result.outputFiles[0]!.text;
}

/**
 * Preact in React's place: for an editor that is mounted once and shows two components, React's
 * renderer is 65 kB (gzip) that a reader would wait for. Sources and types stay React's, so without
 * these lines the same code runs on React.
 */
const preactForReact = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': path.join(island, 'preact/react-dom.ts'),
  react: 'preact/compat',
};

/**
 * Sandpack's editor stays, its remote execution goes: the client that would open codesandbox.io is
 * replaced, and so are the languages that no snippet is written in.
 */
const withoutSandpackClient: Plugin = {
  name: 'without-sandpack-client',
  setup({ onResolve }) {
    const replace = (filter: RegExp, file: string): void =>
      onResolve({ filter }, () => ({ path: path.join(island, 'sandpack', file) }));
    replace(/^@codesandbox\/sandpack-client$/, 'no-client.ts');
    replace(/^@codemirror\/lang-(html|css)$/, 'no-language.ts');
    replace(/^(anser|escape-carriage|lz-string|react-devtools-inline.*)$/, 'no-terminal.ts');
  },
};

/**
 * Lets the bundler drop Sandpack's preview, console, tests, exports and templates: marks its
 * top-level calls as free of side effects, which its own build does not.
 */
const onlySandpackEditor: Plugin = {
  name: 'only-sandpack-editor',
  setup({ onLoad, onResolve }) {
    onLoad(
      { filter: /sandpack-react[\\/]dist[\\/]unstyled[\\/]index\.mjs$/ },
      async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        const contents = source
          .replace(/^var (\w+_TEMPLATES?) = [^]*?(?=^var )/gm, 'var $1 = {};\n')
          .replace(
            /\b((?:React\.)?(?:forwardRef|createContext)|__assign)\(/g,
            '/* @__PURE__ */ $1(',
          );
        return { contents, loader: 'js' };
      },
    );
    onResolve({ filter: /^@react-hook\/intersection-observer$/ }, () => ({
      path: path.join(island, 'sandpack', 'no-observer.ts'),
    }));
  },
};
