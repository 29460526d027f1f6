import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../bench/run.ts', import.meta.url));

function bench(env: Record<string, string> = {}): string {
  const answer = spawnSync(process.execPath, [script, '--quick'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(answer.stderr).toBe('');
  expect(answer.status).toBe(0);
  return answer.stdout;
}

it('prints median and best for the copy, both pairings and the naive loops, and the cost of a table', () => {
  const text = bench();
  for (const name of [
    'TypedArray.set',
    'applyRope, interleaved, out',
    'applyRope, half, out',
    'naive loop, half',
  ]) {
    const line = text.split('\n').find((row) => row.includes(name));
    expect(line, text).toMatch(/(\d+\.\d\d\s+){4}\d+%$/);
  }
  expect(text).toMatch(/precomputeRope takes \d+\.\d\d times/);
  expect(text).toMatch(/NumPy interleaved, complex64 view|NumPy rows left out/);
});

it('says so where NumPy is missing', () => {
  expect(bench({ PYTHON: 'no-such-python' })).toContain(
    'NumPy rows left out: no-such-python is not installed.',
  );
});
