import { writeFileSync } from 'node:fs';
import http from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { startStaticServer } from '../../scripts/lib/static-server.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

async function site(base?: string) {
  const folder = temporaryTree({
    'site/index.html': 'home',
    'site/path/index.html': 'path',
    'site/404.html': 'nothing here',
    'site/a b.js': 'script',
    'site/empty/x.txt': 'x',
    'secret.txt': 'secret',
  });
  const server = await startStaticServer({ root: `${folder}/site`, base });
  onTestFinished(() => server.close());
  return { folder, server };
}

async function serve(base?: string) {
  const { server } = await site(base);
  return async (path: string, init?: RequestInit) => {
    const response = await fetch(server.origin + path, { redirect: 'manual', ...init });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      to: response.headers.get('location'),
      body: await response.text(),
    };
  };
}

test('a folder is answered with its index', async () => {
  const get = await serve();
  expect(await get('/')).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/path/?x=1')).toMatchObject({
    status: 200,
    body: 'path',
    type: 'text/html; charset=utf-8',
  });
});

test('a folder without its slash is redirected, and keeps its query', async () => {
  const get = await serve();
  expect(await get('/path?x=1')).toMatchObject({ status: 301, to: '/path/?x=1' });
});

test('a file has its type, also with a blank in its name', async () => {
  const get = await serve();
  expect(await get('/a%20b.js')).toMatchObject({
    status: 200,
    body: 'script',
    type: 'text/javascript; charset=utf-8',
  });
});

test('what is missing gets 404.html and status 404: nothing is rewritten', async () => {
  const get = await serve();
  for (const path of [
    '/nowhere',
    '/nowhere/',
    '/empty/',
    '/path/index',
    '/index.html/',
    '/%E0%A4%A',
  ]) {
    expect(await get(path), path).toMatchObject({ status: 404, body: 'nothing here' });
  }
});

test('nothing outside the folder is served', async () => {
  const get = await serve();
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/path/..%2f..%2fsecret.txt',
  ]) {
    expect((await get(path)).body, path).not.toContain('secret');
  }
});

test('below a base path, the root is not the site', async () => {
  const get = await serve('/rope');
  expect(await get('/rope/path/')).toMatchObject({ status: 200, body: 'path' });
  expect(await get('/rope')).toMatchObject({ status: 301, to: '/rope/' });
  expect(await get('/')).toMatchObject({ status: 404 });
  expect(await get('/ropes/path/')).toMatchObject({ status: 404 });
});

test('it reads and does nothing else', async () => {
  const get = await serve();
  expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405 });
});

/** Sends a request line as it is; `fetch` would tidy the address. */
function ask(port: number, target: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = http.get({ port, host: '127.0.0.1', path: target }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
  });
}

test('odd addresses are answered, lead to no other host, and end nothing', async () => {
  const { folder, server } = await site();
  expect(await ask(server.port, '//')).toBe(404);
  expect(await ask(server.port, '//path')).toBe(404);
  expect(await ask(server.port, 'http://elsewhere/')).toBe(400);
  // Readers go away in the middle of a file.
  writeFileSync(`${folder}/site/long.bin`, new Uint8Array(20e6));
  await new Promise<void>((resolve) => {
    const request = http.get(`${server.url}long.bin`, () => request.destroy());
    request.on('close', resolve);
  });
  expect(await ask(server.port, '/')).toBe(200);
});
