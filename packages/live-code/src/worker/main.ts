import { HOST_MODULE, type CompiledFiles, type Libraries } from '../protocol.ts';
import { makeConsole } from './console.ts';
import { provideCanvas } from './drawing.ts';
import { reportError } from './error-report.ts';
import { makeHostModule } from './host-module.ts';
import { LibraryShelf, Linker } from './linker.ts';
import { Reporter } from './reporter.ts';
import { countTimers, type TimerScope } from './timers.ts';

/** What the program needs of the global scope, in a browser's worker and in Node's. */
interface WorkerScope extends TimerScope {
  liveCodeLibraries: Libraries;
  console: unknown;
  performance: { now(): number };
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RunMessage>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  addEventListener(
    type: 'unhandledrejection',
    listener: (event: PromiseRejectionEvent) => void,
  ): void;
}

/** Sent once per worker: a worker serves one run and is thrown away. */
export interface RunMessage {
  type: 'run';
  files: CompiledFiles;
  entry: string;
}

const scope = globalThis as unknown as WorkerScope;
// The harness keeps its own references: a program may patch or delete every global it sees.
const post = scope.postMessage.bind(scope);
const clock = scope.performance;
const now = (): number => clock.now();
const libraries = scope.liveCodeLibraries;

Error.stackTraceLimit = 30;
const timers = countTimers(scope);
const reporter = new Reporter(post, now);
const shelf = new LibraryShelf(libraries);
shelf.add(HOST_MODULE, makeHostModule(reporter, shelf));
scope.console = makeConsole(reporter, now);
provideCanvas(scope);
removeEscapes();

let started = 0;
let over = false;
scope.addEventListener('message', (event) => {
  if (started || event.data?.type !== 'run') return;
  void run(event.data);
});
scope.addEventListener('error', (event) => {
  event.preventDefault();
  fail(event.error ?? new Error(event.message));
});
scope.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  fail(event.reason);
});
post({ type: 'ready' });

async function run({ files, entry }: RunMessage): Promise<void> {
  started = now();
  // The limit counts from here: booting a worker on a busy machine is not the program's doing.
  post({ type: 'started' });
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
  Reflect.deleteProperty(scope, 'liveCodeLibraries');
  const names = ['postMessage', 'onmessage', 'close', 'importScripts', 'Worker', 'SharedWorker'];
  for (const name of names) {
    for (let owner: object | null = scope; owner; owner = Object.getPrototypeOf(owner)) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (own?.configurable) Reflect.deleteProperty(owner, name);
    }
  }
}
