import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { buildAssets, type LiveCodeAssets } from './live-code/build-assets.ts';

const VIRTUAL = 'virtual:live-code';
/** What the assets are made of: a change to any of these makes them anew in development. */
const SOURCES =
  /[\\/](?:packages[\\/](?:live-code|rope-core|exercises)[\\/]src|live-code[\\/]island)[\\/]/;

/**
 * Bundles the engine, the opaque frame and the editor into `_live/`, and gives `LiveCode.astro` the
 * harness that runs snippets at build. Pages load none of it before a reader presses Run or Edit.
 */
export function liveCode(): AstroIntegration {
  let assets: Promise<LiveCodeAssets> | undefined;
  const current = (): Promise<LiveCodeAssets> => (assets ??= buildAssets());

  const plugin: Plugin = {
    name: 'live-code',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      const { harness, scriptFile } = await current();
      return `export const harness = ${JSON.stringify(harness)};
export const scriptFile = ${JSON.stringify(scriptFile)};`;
    },
    configureServer(server) {
      serve(server, current);
      server.watcher.on('change', (file) => {
        if (SOURCES.test(file)) {
          assets = undefined;
          server.restart().catch(() => {});
        } else if (/[\\/]content[\\/].*\.(tsx?|js)$/.test(file))
          server.ws.send({ type: 'full-reload' });
      });
    },
  };

  return {
    name: 'live-code',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        const { files } = await current();
        const folder = new URL('_live/', dir);
        await mkdir(folder, { recursive: true });
        await Promise.all(
          Object.entries(files).map(([name, text]) => writeFile(new URL(name, folder), text)),
        );
      },
    },
  };
}

/** In development the files come from memory, wherever the base path puts them. */
function serve(server: ViteDevServer, current: () => Promise<LiveCodeAssets>): void {
  server.middlewares.use((request, response, next) => {
    const name = /\/_live\/([\w.-]+)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (!name) return next();
    current().then(({ files }) => {
      const text = files[name];
      if (text === undefined) return next();
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(text);
    }, next);
  });
}
