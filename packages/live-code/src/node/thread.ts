import { constants, createContext, runInContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { furnish, type Dispatch, type Lent } from './browser-scope.ts';

/*
 * A worker thread that looks like a browser's worker to the worker program: a bare global scope
 * with messages, timers and a clock, and nothing of Node in it. What passes here passes in a page,
 * and an answer finds no way around the judge to the messages that carry a verdict.
 */

// An ordinary global object: a contextified one hands out Node's own Object, and is slow to read from.
const context = createContext(constants.DONT_CONTEXTIFY);
context.liveCodeLibraries = runInContext(
  `JSON.parse(${JSON.stringify(JSON.stringify(workerData.libraries))})`,
  context,
);

const lent: Lent = {
  post: (message) => parentPort!.postMessage(message),
  setTimeout: (callback, ms) => Number(setTimeout(() => callback(), ms)),
  setInterval: (callback, ms) => Number(setInterval(() => callback(), ms)),
  clearTimeout: (id) => clearTimeout(id),
  queueMicrotask: (callback) => queueMicrotask(() => callback()),
  now: () => performance.now(),
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes, label, fatal, ignoreBOM) =>
    new TextDecoder(label, { fatal, ignoreBOM }).decode(bytes),
  atob,
  btoa,
};
const install = runInContext(`'use strict'; (${furnish.toString()})`, context) as typeof furnish;
const dispatch: Dispatch = install(lent);

// As in a browser's task queue: the program sees a rejection after its microtasks have run.
process.on('unhandledRejection', (reason) => dispatch('unhandledrejection', '{}', reason));
process.on('uncaughtException', (error) =>
  dispatch('error', JSON.stringify({ message: String(error) }), error),
);

runInContext(workerData.program, context, { filename: 'worker-program.js' });

// Should an error of Node's realm reach a program after all, it finds no way there to make code from text.
for (const made of [() => {}, async () => {}, function* () {}, async function* () {}])
  Reflect.deleteProperty(Object.getPrototypeOf(made) as object, 'constructor');

parentPort!.on('message', (data) => dispatch('message', JSON.stringify({ data })));
