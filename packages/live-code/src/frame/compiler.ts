import compilerProgram from 'program:compiler';
import type { CompileReply, CompileRequest } from '../compile/worker.ts';
import { blobUrl } from './blob-url.ts';

/** A compiler that can be cancelled: a stuck one is replaced, and the others' work is repeated. */
export class Compiler {
  readonly #url = blobUrl(compilerProgram);
  readonly #waiting = new Map<
    number,
    { request: CompileRequest; resolve: (reply: CompileReply) => void }
  >();
  #worker = this.#boot();

  compile(run: number, files: Record<string, string>): Promise<CompileReply> {
    return new Promise((resolve) => {
      const request = { run, files };
      this.#waiting.set(run, { request, resolve });
      this.#worker.postMessage(request);
    });
  }

  cancel(run: number): void {
    if (!this.#waiting.delete(run)) return;
    this.#worker.terminate();
    this.#worker = this.#boot();
    for (const { request } of this.#waiting.values()) this.#worker.postMessage(request);
  }

  #boot(): Worker {
    const worker = new Worker(this.#url);
    worker.onmessage = ({ data }: MessageEvent<CompileReply>) => {
      this.#waiting.get(data.run)?.resolve(data);
      this.#waiting.delete(data.run);
    };
    return worker;
  }
}
