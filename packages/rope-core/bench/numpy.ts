import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Row, summarise } from './measure.ts';

/** NumPy's rows, or the reason why there are none. */
export function numpyRows(
  shape: readonly [number, number, number],
  rounds: number,
): { version: string; rows: Row[] } | { missing: string } {
  const script = fileURLToPath(new URL('./numpy_rope.py', import.meta.url));
  const command = process.env['PYTHON'] ?? 'python3';
  // One thread: the comparison is about the form of the loop, not about the number of cores.
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const answer = spawnSync(command, [script, ...shape, rounds].map(String), {
    encoding: 'utf8',
    env,
  });
  if (answer.error) return { missing: `${command} is not installed` };
  if (answer.status !== 0) {
    const missing = /No module named '?numpy/.test(answer.stderr);
    return {
      missing: missing
        ? `${command} has no NumPy`
        : (answer.stderr.trim().split('\n').at(-1) ?? 'it failed'),
    };
  }
  const { version, times } = JSON.parse(answer.stdout) as {
    version: string;
    times: Record<string, number[]>;
  };
  const bytes = 8 * shape[0] * shape[1] * shape[2];
  return {
    version,
    rows: Object.entries(times).map(([name, list]) => summarise(name, bytes, list)),
  };
}
