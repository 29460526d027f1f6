import { readFileSync, rmSync } from 'node:fs';
import { request as ask } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { readSite, toFileEdition, writeEdition } from '@rope-handbook/course-kit';
import { cache, root, testBase } from '../../scripts/lib/paths.ts';
import { startStaticServer, type StaticServer } from '../../scripts/lib/static-server.ts';
import { blockSite, blockSiteBase, buildBlockSite } from './block-site.ts';

/** Somewhere a reader may open the handbook from. */
export interface Place {
  name: string;
  /** What browsers call a secure context; without one some of their functions are missing. */
  secure: boolean;
  /** Hosts the browser may know besides this machine's own names. */
  resolve?: string;
  start(): Promise<OpenPlace>;
}

export interface OpenPlace {
  /** Address of a page of the fixture site. */
  page(path: string): string;
  close(): Promise<void>;
}

/** A name that leads to this machine and is not local to a browser, as in a classroom. */
const CLASSROOM = 'classroom.test';

export const places: Place[] = [
  { name: 'https, with a certificate of its own', secure: true, start: overHttps },
  {
    name: 'plain http and the name of another machine',
    secure: false,
    resolve: `MAP ${CLASSROOM} 127.0.0.1`,
    start: async () => served(await startStaticServer({ root: blockSite }), CLASSROOM),
  },
  {
    name: "plain http and this machine's address in its network",
    secure: false,
    resolve: `EXCLUDE ${networkAddress() ?? CLASSROOM}, MAP ${CLASSROOM} 127.0.0.1`,
    start: async () =>
      served(
        await startStaticServer({ root: blockSite, host: '0.0.0.0' }),
        networkAddress() ?? CLASSROOM,
      ),
  },
  {
    name: 'a folder of a host',
    secure: true,
    start: async () => {
      await buildBlockSite(testBase);
      return served(await startStaticServer({ root: blockSiteBase, base: testBase }), 'localhost');
    },
  },
  { name: 'a double click', secure: true, start: byDoubleClick },
];

/** A browser that knows this machine, what `resolve` tells it, and nobody else. */
export function launchKnowing(resolve: string | undefined): Promise<Browser> {
  const { executablePath, args, env } = JSON.parse(process.env['ROPE_TEST_BROWSER']!);
  const hosts = [resolve, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'];
  const rules = `--host-resolver-rules=${hosts.filter(Boolean).join(', ')}`;
  return chromium.launch({ executablePath, env, args: [...args, rules] });
}

function served(server: StaticServer, host: string): OpenPlace {
  return { page: (path) => server.url.replace('localhost', host) + path, close: server.close };
}

/** This machine as others in the room see it; undefined on a machine without a network. */
function networkAddress(): string | undefined {
  return Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/** TLS in front of the plain server: what a host does. */
async function overHttps(): Promise<OpenPlace> {
  const plain = await startStaticServer({ root: blockSite });
  const folder = path.join(root, 'tests/fixtures/throw-away-certificate');
  const [key, cert] = ['key.pem', 'cert.pem'].map((file) => readFileSync(path.join(folder, file)));
  const front = createSecureServer({ key, cert }, (request, response) => {
    const { url, method, headers } = request;
    const onward = ask(
      { host: '127.0.0.1', port: plain.port, path: url, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const { port } = front.address() as AddressInfo;
  return {
    page: (path) => `https://localhost:${port}/${path}`,
    close: async () => {
      front.closeAllConnections();
      front.close();
      await plain.close();
    },
  };
}

async function byDoubleClick(): Promise<OpenPlace> {
  const out = path.join(cache, `block-site-file-${process.pid}`);
  const edition = await toFileEdition(readSite(blockSite));
  const { folder } = writeEdition(edition, out, 'file', 'blocks');
  return {
    page: (path) => `${pathToFileURL(folder).href}/${path}index.html`,
    close: async () => rmSync(out, { recursive: true, force: true }),
  };
}
