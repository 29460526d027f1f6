import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';

const script = path.join(root, 'scripts/require-node.mjs');

/** Runs the script in a Node that says it is another version. */
function runAs(version: string): { code: number; text: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const code = `${pretend} await import(${JSON.stringify(script)});`;
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { stdio: 'pipe' });
    return { code: 0, text: '' };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: Buffer };
    return { code: status, text: String(stderr) };
  }
}

test('an old Node is told what is needed and what to do', () => {
  const { code, text } = runAs('20.20.2');
  expect(code).toBe(1);
  expect(text).toContain('needs Node 22.18 or newer; this is Node 20.20.2');
  expect(text).toMatch(/npm ci --include=optional|npm run <command>/);
  expect(runAs('22.17.1').code).toBe(1);
});

test('a new Node passes without a word', () => {
  expect(runAs('22.18.0')).toEqual({ code: 0, text: '' });
  expect(runAs('26.10.0').code).toBe(0);
});
