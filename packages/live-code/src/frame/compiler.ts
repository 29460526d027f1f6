import compilerProgram from 'program:compiler';
import type {
  CompileReply,
  CompileRequest,
  LocateReply,
  LocateRequest,
} from '../compile/worker.ts';
import { blobUrl } from './blob-url.ts';

type Request = CompileRequest | LocateRequest;
type Reply = CompileReply | LocateReply;

/** Longer than a column is worth waiting for, when another block's code has the compiler stuck. */
const LOCATE_MS = 500;

/** A compiler that can be cancelled: a stuck one is replaced, and the others' work is repeated. */
export class Compiler {
  readonly #url = blobUrl(compilerProgram);
  readonly #waiting = new Map<number, { request: Request; resolve: (reply: Reply) => void }>();
  #worker = this.#boot();

  compile(run: number, files: Record<string, string>): Promise<CompileReply> {
    return this.#ask({ run, files }) as Promise<CompileReply>;
  }

  /** The reader's own column of a place in the compiled text; undefined when it cannot be told. */
  async column(run: number, locate: LocateRequest['locate']): Promise<number | undefined> {
    const patience = new Promise<undefined>((resolve) => setTimeout(resolve, LOCATE_MS));
    const reply = await Promise.race([this.#ask({ run, locate }), patience]);
    return (reply as LocateReply | undefined)?.column;
  }

  cancel(run: number): void {
    if (!this.#waiting.delete(run)) return;
    this.#worker.terminate();
    this.#worker = this.#boot();
    for (const { request } of this.#waiting.values()) this.#worker.postMessage(request);
  }

  #ask(request: Request): Promise<Reply> {
    return new Promise((resolve) => {
      this.#waiting.set(request.run, { request, resolve });
      this.#worker.postMessage(request);
    });
  }

  #boot(): Worker {
    const worker = new Worker(this.#url);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      this.#waiting.get(data.run)?.resolve(data);
      this.#waiting.delete(data.run);
    };
    return worker;
  }
}
