import { Script } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { compileFile, CompileError, locateColumn } from '../compile/compile.ts';
import {
  DEFAULT_TIMEOUT_MS,
  type CheckResult,
  type CompiledFiles,
  type ConsoleEntry,
  type Drawing,
  type ErrorReport,
  type Program,
  type RunEvent,
  type StopReason,
} from '../protocol.ts';
import { unwrapColumn, wrap } from '../worker/wrap.ts';
import type { NodeHarness } from './harness.ts';

/** Everything a program did, in one piece. */
export interface NodeRun {
  entries: ConsoleEntry[];
  checks: CheckResult[];
  draws: Drawing[];
  error?: ErrorReport;
  /** Set when the program did not end by itself. */
  stopped?: StopReason;
  ms: number;
}

export interface NodeProgram extends Program {
  /** Built once and reused by default; see `buildNodeHarness`. */
  harness?: NodeHarness;
}

let shared: Promise<NodeHarness> | undefined;

/**
 * Runs a program in Node, with the same compiler, linker, console and limits as in the page: what
 * it prints is what the page prints. Golden outputs and command-line grading come from here.
 */
export async function runInNode(program: NodeProgram): Promise<NodeRun> {
  const harness = program.harness ?? (await (shared ??= loadHarness()));
  const result: NodeRun = { entries: [], checks: [], draws: [], ms: 0 };
  try {
    const files = compileFiles(program.files);
    return await runThread(files, program, harness, result);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { ...result, error: error.report };
  }
}

async function loadHarness(): Promise<NodeHarness> {
  const { buildNodeHarness } = await import('./harness.ts');
  return buildNodeHarness();
}

function compileFiles(files: Record<string, string>): CompiledFiles {
  const sources = Object.entries(files).filter(([path]) => !path.endsWith('.d.ts'));
  return Object.fromEntries(sources.map(([path, source]) => [path, compileFile(path, source)]));
}

function runThread(
  files: CompiledFiles,
  program: Program,
  harness: NodeHarness,
  result: NodeRun,
): Promise<NodeRun> {
  return new Promise((resolve) => {
    const worker = new Worker(harness.thread, {
      eval: true,
      workerData: { program: harness.program, libraries: harness.libraries },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      env: {},
      stdout: true,
      stderr: true,
    });
    let startedAt = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const finish = (end: Partial<NodeRun>): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve({ ...result, ms: performance.now() - startedAt, ...end });
    };
    worker.on('error', (error) => finish({ error: threadFailure(error as NodeJS.ErrnoException) }));
    // After any of the ends below this comes too late to matter; alone, it means the thread was killed.
    worker.on('exit', () =>
      finish({
        error: {
          name: 'Error',
          message: 'The program ended its thread.',
          code: 'crashed',
          frames: [],
        },
      }),
    );
    worker.on('message', (event: RunEvent | { type: 'ready' | 'started' }) => {
      if (event.type === 'ready') worker.postMessage({ type: 'run', files, entry: program.entry });
      else if (event.type === 'started') {
        startedAt = performance.now();
        const limit = program.timeoutMs ?? DEFAULT_TIMEOUT_MS;
        timer = setTimeout(() => finish({ stopped: 'time' }), limit);
      } else if (event.type === 'console') result.entries.push(...event.entries);
      else if (event.type === 'check') result.checks.push(event.check);
      else if (event.type === 'draw') result.draws.push(event.drawing);
      else if (event.type === 'done') finish({ ms: event.ms });
      else if (event.type === 'error') finish({ error: withPlace(event.error, files, program) });
    });
  });
}

/** What the frame does in a page: the line of code no engine accepts, and the reader's column. */
function withPlace(error: ErrorReport, files: CompiledFiles, program: Program): ErrorReport {
  const { path, code } = error;
  const [text, source] = path ? [files[path]?.code, program.files[path]] : [];
  if (!path || text === undefined || source === undefined) return error;
  const invalid = code === 'syntax' && !error.line;
  const { line, column } = invalid
    ? placeOfInvalidCode(wrap(text, { isAsync: path === program.entry }))
    : { line: error.line, column: error.frames.find((frame) => frame.path === path)?.column };
  if (!line) return error;
  const own = column && locateColumn(path, source, line, column);
  return { ...error, line, ...(own && { column: own }) };
}

/** V8 prints the line and, below it, carets under the place. */
function placeOfInvalidCode(text: string): { line?: number; column?: number } {
  try {
    new Script(text, { filename: 'syntax' });
    return {};
  } catch (error) {
    const lines = String((error as Error).stack).split('\n');
    const line = Number(/^syntax:(\d+)$/.exec(lines[0]!)?.[1]);
    const caret = lines[2]?.indexOf('^') ?? -1;
    if (!line) return {};
    return { line, ...(caret >= 0 && { column: unwrapColumn(line, caret + 1) }) };
  }
}

function threadFailure(error: NodeJS.ErrnoException): ErrorReport {
  const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return {
    name: error.name,
    message: error.message,
    ...(memory && { code: 'crashed' as const }),
    frames: [],
  };
}
