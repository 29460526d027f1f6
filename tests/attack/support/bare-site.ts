import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleFrame, bundleLibraries } from '@rope-handbook/live-code/build';
import { libraryFiles } from '@rope-handbook/live-code/node';

/**
 * A page with nothing but the engine: no React, no editor, no handbook. It proves that the engine
 * stands alone, and it is where the attacks start.
 */
export async function bareSiteFiles(): Promise<Record<string, string>> {
  const [frame, libraries, engine] = await Promise.all([
    bundleFrame(),
    bundleLibraries(libraryFiles()),
    bundleEngine(),
  ]);
  const page = `<!doctype html><meta charset="utf-8"><title>bare</title><p id="canary">alive</p>
<script>var liveCodeLibraries = ${JSON.stringify(libraries).replaceAll('<', '\\u003c')};</script>
<script src="engine.js"></script>`;
  return { 'index.html': page, 'frame.html': frame, 'engine.js': engine };
}

async function bundleEngine(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(import.meta.resolve('@rope-handbook/live-code'))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'liveCode',
    target: 'es2022',
  });
  return result.outputFiles[0]!.text;
}

export async function serveFiles(files: Record<string, string>) {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://x').pathname.slice(1) || 'index.html';
    const body = files[name];
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(body ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
