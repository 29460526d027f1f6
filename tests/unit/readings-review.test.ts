import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { altered, plant } from '../../packages/code-readings/test/plant.ts';

const script = join(process.cwd(), 'scripts/readings-review.ts');

function run(cwd: string, ...args: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    input: '',
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

function changed(): { root: string; lock: string } {
  const { root, dir, write } = plant();
  write(altered('turn.ts', 'x * sin + y * cos', 'x * sin - y * cos'));
  return { root, lock: join(dir, 'review.lock') };
}

test('without a terminal nothing is renewed, and the exit code says so', () => {
  const { root, lock } = changed();
  const before = readFileSync(lock, 'utf8');
  const { status, text } = run(root, 'turn');
  expect(text).toContain('x * sin - y * cos');
  expect(text).toContain('0 renewed, 1 left to review.');
  expect(status).toBe(1);
  expect(readFileSync(lock, 'utf8')).toBe(before);
});

test('--accept renews the lock, and then there is nothing left', () => {
  const { root, lock } = changed();
  expect(run(root, 'turn', '--accept').text).toContain('1 renewed, 0 left to review.');
  expect(readFileSync(lock, 'utf8')).toContain('x * sin - y * cos');
  expect(run(root, 'turn')).toMatchObject({ status: 0 });
});

test('a first review starts the lock', () => {
  const { root, dir } = plant({}, { reviewed: false });
  run(root, 'turn', '--accept');
  expect(existsSync(join(dir, 'review.lock'))).toBe(true);
});

test('without an id it lists readings and their coverage', () => {
  const { root } = plant();
  const { status, text } = run(root);
  expect(status).toBe(0);
  expect(text).toContain('turn: 4 notes, reviewed');
  expect(text).toContain('turn.ts: 5 of 5 lines');
});

test('a fault in the reading is told in its own words, without a stack', () => {
  const { root, dir } = plant();
  writeFileSync(join(dir, 'notes.es.mdx'), '');
  const { status, text } = run(root, 'turn');
  expect(status).toBe(1);
  expect(text).toContain('notes.es.mdx');
  expect(text).not.toContain('    at ');
});
