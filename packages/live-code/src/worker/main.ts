import { HOST_MODULE, type CompiledFiles, type Libraries } from '../protocol.ts';
import { makeConsole } from './console.ts';
import { reportError } from './error-report.ts';
import { makeHostModule } from './host-module.ts';
import { LibraryShelf, Linker } from './linker.ts';
import { Reporter } from './reporter.ts';
import { countTimers } from './timers.ts';

/** Sent once per worker: a worker serves one run and is thrown away. */
export interface RunMessage {
  type: 'run';
  files: CompiledFiles;
  entry: string;
}

const scope = globalThis as any;
// The harness keeps its own references: a program may patch or delete every global it sees.
const post = scope.postMessage.bind(scope) as (message: unknown) => void;
const clock = scope.performance;
const now = (): number => clock.now();
const libraries = scope.liveCodeLibraries as Libraries;

Error.stackTraceLimit = 30;
const timers = countTimers(scope);
const reporter = new Reporter(post, now);
const shelf = new LibraryShelf(libraries);
shelf.add(HOST_MODULE, makeHostModule(reporter));
scope.console = makeConsole(reporter, now);
removeEscapes();

let started = 0;
let over = false;
scope.addEventListener('message', (event: MessageEvent<RunMessage>) => {
  if (started || event.data?.type !== 'run') return;
  void run(event.data);
});
scope.addEventListener('error', (event: ErrorEvent) => {
  event.preventDefault();
  fail(event.error ?? new Error(event.message));
});
scope.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
  event.preventDefault();
  fail(event.reason);
});
post({ type: 'ready' });

async function run({ files, entry }: RunMessage): Promise<void> {
  started = now();
  try {
    await new Linker(files, shelf).runEntry(entry);
    timers.onIdle(() => end(() => reporter.finish({ type: 'done', ms: now() - started })));
  } catch (thrown) {
    fail(thrown);
  }
}

/** The first uncaught error ends the run, as it ends a process. */
function fail(thrown: unknown): void {
  end(() => reporter.finish({ type: 'error', error: reportError(thrown) }));
}

function end(say: () => void): void {
  if (over) return;
  over = true;
  say();
}

/**
 * Takes away what a program has no use for. The walls are the opaque origin and the frame's
 * Content-Security-Policy; this only keeps honest programs from relying on leftovers.
 */
function removeEscapes(): void {
  delete scope.liveCodeLibraries;
  const names = ['postMessage', 'onmessage', 'close', 'importScripts', 'Worker', 'SharedWorker'];
  for (const name of names) {
    for (let owner = scope; owner; owner = Object.getPrototypeOf(owner)) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (own?.configurable) delete owner[name];
    }
  }
}
