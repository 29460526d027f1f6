import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { libraryFiles } from '@rope-handbook/live-code/node';
import { root } from '../lib/paths.ts';

const installed = (...names: string[]): string => path.join(root, 'node_modules', ...names);
const rivalFile = (name: string): string =>
  fileURLToPath(new URL(`./rivals/${name}.ts`, import.meta.url));

export const RIVALS = ['vue-repl', 'playground-elements'] as const;
export type RivalName = (typeof RIVALS)[number];

export interface RivalSite {
  origin: string;
  /** Bytes of everything sent since the last call, gzipped. */
  takeBytes(): number;
  close(): Promise<void>;
}

/** Serves a page per rival, made of what is installed: no part of it comes from a network. */
export async function startRivalSite(): Promise<RivalSite> {
  const files = await rivalFiles();
  let bytes = 0;
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    const body = files.get(name);
    if (body !== undefined) bytes += gzipSync(body).length;
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${typeOf(name)}; charset=utf-8`,
      'cache-control': 'no-cache',
    });
    response.end(body ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    takeBytes: () => [bytes, (bytes = 0)][0]!,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function rivalFiles(): Promise<Map<string, string>> {
  const files = new Map([['empty.js', '']]);
  for (const rival of RIVALS) {
    for (const [name, text] of await bundle(rivalFile(rival), rival)) files.set(name, text);
    const style = files.has(`${rival}.css`) ? `<link rel="stylesheet" href="${rival}.css">` : '';
    files.set(
      `${rival}.html`,
      `<!doctype html><meta charset="utf-8"><title>${rival}</title>
<style>#rival{height:40rem}</style><button>press</button><div id="rival"></div>
<script>document.querySelector('button').onclick = async () => {
document.head.insertAdjacentHTML('beforeend', '${style}');
window.rival = (await import('./${rival}.js')).mount(window.program); };</script>`,
    );
  }
  const core = await bundle(libraryFiles()['rope-core']!, 'rope-core');
  files.set('rope-core.js', core.get('rope-core.js')!);
  files.set('vue-runtime.js', read(installed('vue/dist/vue.runtime.esm-browser.prod.js')));
  // playground-elements finds its workers beside its sandbox and beside its script.
  for (const name of readdirSync(installed('playground-elements'))) {
    if (/^playground-(?:typescript-worker|service-worker)/.test(name) && !name.endsWith('.map'))
      files.set(name, read(installed('playground-elements', name)));
  }
  files.set(
    'internal/typescript.js',
    read(installed('playground-elements/internal/typescript.js')),
  );
  return files;
}

async function bundle(entry: string, name: string): Promise<Map<string, string>> {
  const result = await build({
    entryPoints: { [name]: entry },
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    // playground-elements takes EditorView from here; what is published as codemirror 6.65 is version 5.
    alias: { codemirror: '@codemirror/view' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return new Map(result.outputFiles.map((file) => [path.basename(file.path), file.text]));
}

const read = (file: string): string => readFileSync(file, 'utf8');

function typeOf(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  return name.endsWith('.css') ? 'text/css' : 'text/html';
}
