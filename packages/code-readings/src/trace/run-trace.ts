import { execFile, type ExecFileException } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { sha256, type Cache } from '../cache.ts';
import { packageSourceDir } from '../package-dir.ts';
import { instrument } from './instrument.ts';
import { ReadingError } from '../reading-error.ts';
import type { SourceDefinition } from '../stages/01-read-definition.ts';
import type { SourceFile } from '../stages/02-read-source.ts';
import type { TraceRecord } from './trace-record.ts';

type Result = Pick<TraceRecord, 'output' | 'values' | 'printed' | 'cpuSeconds'> & {
  loaded: string[];
};
type Cached = TraceRecord & { loaded: [path: string, hash: string][] };

/** What a TypeScript source computes now, run in a process of its own. */
export async function runTrace(
  definition: SourceDefinition,
  source: SourceFile,
  root: string,
  cache: Cache,
  timeLimit = 20_000,
): Promise<TraceRecord> {
  const entry = definition.example ?? definition.file;
  const key = sha256('trace', definition.file, source.sha256, entry);
  const known = cache.read<Cached>(key);
  // The source is in the key; what it imports may have changed all the same.
  if (known?.loaded.every(([path, hash]) => hashOf(path) === hash)) return known;

  const result = await run(
    join(root, definition.file),
    join(root, entry),
    definition.file,
    timeLimit,
  );
  const record: Cached = {
    sha256: source.sha256,
    tool: `Node ${process.version}`,
    output: result.output,
    values: result.values,
    printed: result.printed,
    cpuSeconds: result.cpuSeconds,
    loaded: result.loaded.map((path) => [path, hashOf(path)]),
  };
  cache.write(key, record);
  return record;
}

const hashOf = (path: string): string => (existsSync(path) ? sha256(readFileSync(path)) : '');

async function run(source: string, entry: string, file: string, timeout: number): Promise<Result> {
  const program = join(packageSourceDir(), 'trace/trace-program.ts');
  try {
    const running = promisify(execFile)(process.execPath, [program, source, entry], {
      timeout,
      maxBuffer: 64e6,
    });
    running.child.stdin!.end(instrument(readFileSync(source, 'utf8')));
    const { stdout } = await running;
    return JSON.parse(stdout) as Result;
  } catch (error) {
    const { stderr = '', killed, message } = error as ExecFileException & { stderr?: string };
    // Node writes a path or a file: address, whose folders may be encoded; the name is in both.
    const line = new RegExp(`[/\\\\]${basename(source).replaceAll('.', '\\.')}:(\\d+)`).exec(
      stderr,
    )?.[1];
    throw new ReadingError({
      code: 'trace-failed',
      file,
      ...(line && { line: Number(line) }),
      found: killed
        ? `the program was still running after ${timeout / 1000} s`
        : `the program failed: ${/^\w*Error.*$/m.exec(stderr)?.[0] ?? (stderr.trim() || message)}`,
      remedy: `A reading shows the values of its lines, so ${entry === source ? 'the file' : 'its example'} must run.`,
    });
  }
}
