import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { temporaryTree } from '../support/temporary-tree.ts';

function serve(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [path.join(root, 'scripts/serve.ts'), ...args], {
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void child.kill());
  return child;
}

async function complaint(args: string[], env: Record<string, string>) {
  const child = serve(args, env);
  let text = '';
  child.stderr.on('data', (data) => (text += data));
  const [code] = await once(child, 'close');
  return { code, text };
}

test('it prints where the handbook is, serves it there, and stops when told', async () => {
  const site = temporaryTree({ 'index.html': 'home' });
  const child = serve(['--dir', site, '--base', '/rope'], { PORT: '0' });
  const [line] = await once(child.stdout, 'data');
  const [, address] = /^The handbook is at (http:\/\/localhost:\d+\/rope\/)$/m.exec(String(line))!;
  expect(await (await fetch(address!)).text()).toBe('home');
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
});

test('a port that is taken is said in plain words', async () => {
  const site = temporaryTree({ 'index.html': 'home' });
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, text } = await complaint(['--dir', site], { PORT: String(port) });
  expect(code).toBe(1);
  expect(text).toContain(`Port ${port} is taken.`);
});

test('a port that is no number, and a folder without a site, are said in plain words', async () => {
  const empty = temporaryTree({ 'x.txt': '' });
  expect((await complaint([], { PORT: 'http' })).text).toContain('The port is "http".');
  expect((await complaint(['--dir', empty], { PORT: '0' })).text).toContain('npm run build');
});

test('an unknown option is answered with those there are, and no stack', async () => {
  const { code, text } = await complaint(['--prot', '4400'], {});
  expect(code).toBe(1);
  expect(text).toMatch(/--prot[^]*--port 4321/);
  expect(text).not.toMatch(/^\s+at /m);
});
