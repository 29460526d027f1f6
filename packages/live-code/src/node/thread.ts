import { createContext, runInContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * A worker thread that looks like a browser's worker to the worker program: a bare global scope
 * with messages, timers and a clock, and nothing of Node in it. This is for fidelity, so that
 * nothing passes here that fails in a page; Node's vm is not a wall against malice.
 */

type Listener = (event: Record<string, unknown>) => void;
const listeners = new Map<string, Listener[]>();
const dispatch = (type: string, event: Record<string, unknown>): void => {
  for (const listener of listeners.get(type) ?? []) listener({ preventDefault() {}, ...event });
};

const context = createContext({
  liveCodeLibraries: workerData.libraries,
  postMessage: (message: unknown) => parentPort!.postMessage(message),
  addEventListener: (type: string, listener: Listener) => {
    listeners.set(type, [...(listeners.get(type) ?? []), listener]);
  },
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  structuredClone,
  performance: { now: () => performance.now() },
  TextEncoder,
  TextDecoder,
  atob,
  btoa,
});
runInContext('globalThis.self = globalThis;', context);

// As in a browser's task queue: the program sees a rejection after its microtasks have run.
process.on('unhandledRejection', (reason) => dispatch('unhandledrejection', { reason }));
process.on('uncaughtException', (error) => dispatch('error', { error, message: String(error) }));

runInContext(workerData.program, context, { filename: 'worker-program.js' });
parentPort!.on('message', (data) => dispatch('message', { data }));
