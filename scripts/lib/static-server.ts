import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mimeType } from './mime-types.ts';

export interface StaticServerOptions {
  /** Folder to serve. */
  root: string;
  /** Path below which the folder appears, e.g. `/rope`. */
  base?: string;
  /** 0 picks a free port. */
  port?: number;
  /** Default: this machine only. `0.0.0.0` lets a classroom in. */
  host?: string;
  /** Further headers for a path, as hosts that read a `_headers` file send them. */
  headers?: (pathname: string) => Record<string, string>;
}

export interface StaticServer {
  port: number;
  /** `http://localhost:4321`, without base. */
  origin: string;
  /** Where the site starts, base included, with a trailing slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder the way a plain static host does: directory index, a redirect to the trailing
 * slash, 404.html. No rewrite rules: what works here works on any host.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const base = `/${(options.base ?? '').replace(/^\/+|\/+$/g, '')}`.replace(/\/$/, '');
  const root = path.resolve(options.root);
  const server = createServer((request, response) => {
    const url = addressOf(request);
    if (!url) return void response.writeHead(400).end();
    for (const [name, value] of Object.entries(options.headers?.(url.pathname) ?? {})) {
      response.setHeader(name, value);
    }
    respond(root, base, url, request, response).catch((error: unknown) => {
      // What has begun cannot become another answer: the reader went away, or the file did.
      if (response.headersSent) return response.destroy();
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return {
    port,
    origin,
    url: `${origin}${base}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Undefined for what is no path, such as the address a proxy is asked for. */
function addressOf({ url = '/' }: IncomingMessage): URL | undefined {
  // Not relative to the host: `//es` would name another one.
  const address = `http://localhost${url}`;
  return url.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined;
}

async function respond(
  root: string,
  base: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (base && url.pathname === base) {
    response.writeHead(301, { location: `${base}/${url.search}` }).end();
    return;
  }
  const file = url.pathname.startsWith(`${base}/`)
    ? inside(root, url.pathname.slice(base.length))
    : undefined;
  const kind = file === undefined ? 'none' : await kindOf(file);
  if (kind === 'directory' && !url.pathname.endsWith('/')) {
    response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
  } else if (kind === 'directory') {
    await sendOrMissing(root, path.join(file!, 'index.html'), request, response);
  } else if (kind === 'file' && !url.pathname.endsWith('/')) {
    await send(200, file!, request, response);
  } else {
    await sendOrMissing(root, undefined, request, response);
  }
}

/** The file a path names, or undefined when it is malformed or points outside the folder. */
function inside(root: string, pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    const file = path.join(root, decoded);
    const within = file === root || file.startsWith(root + path.sep);
    // An empty segment names nothing; the redirect of `//es` would lead to a host called es.
    return within && !/\0|\/\//.test(decoded) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function kindOf(file: string): Promise<'file' | 'directory' | 'none'> {
  const found = await stat(file).catch(() => undefined);
  return found?.isDirectory() ? 'directory' : found?.isFile() ? 'file' : 'none';
}

async function sendOrMissing(
  root: string,
  file: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (file && (await kindOf(file)) === 'file') return send(200, file, request, response);
  const missing = path.join(root, '404.html');
  if ((await kindOf(missing)) === 'file') return send(404, missing, request, response);
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function send(
  status: number,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(status, {
    'content-type': mimeType(file),
    'content-length': (await stat(file)).size,
    'cache-control': String(response.getHeader('cache-control') ?? 'no-cache'),
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}
