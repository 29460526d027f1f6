import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const kitFolder = path.resolve('content/labs/lab-02-implementation/python');

/** What learners get, and what they compare with; the record is about exactly these bytes. */
export const KIT_FILES = ['README.md', 'README.es.md', 'check.py', 'rope.py', 'verify.py'];
export const SOLUTION_FILES = ['rope.py', 'verify.py'];

export function kitHash(): string {
  const hash = createHash('sha256');
  for (const name of [...KIT_FILES, ...SOLUTION_FILES.map((file) => `solution/${file}`)])
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(path.join(kitFolder, name)))
      .update('\0');
  return hash.digest('hex');
}

/** Versions of Python and NumPy on this machine; undefined when one is missing. */
export function pythonWithNumpy(): { python: string; numpy: string } | undefined {
  try {
    const program = 'import sys, numpy; print(sys.version.split()[0], numpy.__version__)';
    const [python, numpy] = execFileSync('python3', ['-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(' ') as [string, string];
    return { python, numpy };
  } catch {
    return undefined;
  }
}

/** Runs check.py on the starter or on the solution, in a folder of its own. */
export function runKit(what: 'starter' | 'solution'): { code: number | null; output: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'rope-kit-'));
  try {
    for (const name of KIT_FILES) cpSync(path.join(kitFolder, name), path.join(folder, name));
    if (what === 'solution') {
      for (const name of SOLUTION_FILES)
        cpSync(path.join(kitFolder, 'solution', name), path.join(folder, name));
    }
    const { status, stdout } = spawnSync('python3', ['check.py'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { code: status, output: stdout.trim().split('\n') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
