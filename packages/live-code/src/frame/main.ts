import { CONNECT, type FromFrame, type ToFrame } from './protocol.ts';
import { Compiler } from './compiler.ts';
import { WorkerPool } from './worker-pool.ts';
import { RunningProgram } from './running-program.ts';
import type { CompiledFiles } from '../protocol.ts';

/*
 * Runs in an <iframe sandbox="allow-scripts">: an origin of its own that reaches nothing. It owns
 * the workers and relays. No reader's code ever runs on this thread: it could navigate the frame,
 * open WebRTC, or hang every sandboxed frame of the page.
 */

let port: MessagePort | undefined;
let pool: WorkerPool | undefined;
const compiler = new Compiler();
const programs = new Map<number, RunningProgram>();
const entries = new Map<number, string>();

// Where the sandbox is missing, nothing runs: this code would share the site's origin.
const opaque = self.origin === 'null';

window.addEventListener('message', (event) => {
  if (!opaque) return;
  if (port || event.source !== window.parent || event.data !== CONNECT || !event.ports[0]) return;
  port = event.ports[0];
  port.onmessage = (message: MessageEvent<ToFrame>) => receive(message.data);
});

function send(message: FromFrame): void {
  port!.postMessage(message);
}

function receive(message: ToFrame): void {
  switch (message.type) {
    case 'libraries':
      pool?.close();
      pool = new WorkerPool(message.libraries);
      send({ type: 'ready' });
      break;
    case 'run':
      entries.set(message.run, message.entry);
      void compile(message.run, message.files);
      break;
    case 'stop':
      stop(message.run);
  }
}

async function compile(run: number, files: Record<string, string>): Promise<void> {
  const reply = await compiler.compile(run, files);
  if (!entries.has(run)) return;
  if ('error' in reply) {
    entries.delete(run);
    send({ type: 'failed', run, error: reply.error });
  } else start(run, reply.compiled, files);
}

function start(run: number, files: CompiledFiles, sources: Record<string, string>): void {
  const program = new RunningProgram(pool!.take(), files, {
    started: () => send({ type: 'started', run }),
    event: (event) => send({ type: 'event', run, event }),
    column: async (path, line, column) => {
      const source = sources[path];
      return source === undefined
        ? undefined
        : compiler.column(run, { path, source, line, column });
    },
    over: () => {
      programs.delete(run);
      entries.delete(run);
      pool?.refillSoon();
    },
  });
  programs.set(run, program);
  program.start(entries.get(run)!);
}

function stop(run: number): void {
  if (entries.delete(run)) {
    compiler.cancel(run);
    programs.get(run)?.terminate();
    programs.delete(run);
    pool?.refillSoon();
  }
  send({ type: 'stopped', run });
}
