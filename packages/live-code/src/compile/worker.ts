import type { CompiledFiles, ErrorReport } from '../protocol.ts';
import { compileFile, CompileError, createCompiler, locateColumn } from './compile.ts';

/*
 * The compiler lives in a worker of its own because any parser of TypeScript can be made
 * exponential (thirty nested `<T>(`), and a page must not freeze over what a reader or a shared
 * link contains. It stays alive between runs: a warm compiler is ten times faster than a cold one.
 */

export interface CompileRequest {
  run: number;
  files: Record<string, string>;
}

/** Asks for the reader's column of a place in compiled text, after an error. */
export interface LocateRequest {
  run: number;
  locate: { path: string; source: string; line: number; column: number };
}

export type CompileReply =
  { run: number; compiled: CompiledFiles } | { run: number; error: ErrorReport };
export type LocateReply = { run: number; column: number | undefined };

const compile = createCompiler();

/** Touches the parser's common paths, so that the first press meets code that is already hot. */
const WARM_UP = `import { a as b } from 'x';
type U<T> = { p?: T } | readonly T[];
export class A<T> { #p = 1; constructor(m: number) { this.#p = m; } get w(): number { return this.#p as number; } }
export function f<T>(x: T[], ...r: unknown[]): T | undefined { for (const [k, v] of r.entries()) { if (k > 1e3 && v) throw new Error(\`\${v}\`); } return x[0] ?? undefined; }
export const g = async (q: number): Promise<number> => { await b(q); return q ** 2; };
`;

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<CompileRequest | LocateRequest>) => void;
  postMessage(reply: CompileReply | LocateReply): void;
};
scope.onmessage = (event) => {
  const { data } = event;
  scope.postMessage('locate' in data ? located(data) : reply(data));
};
setTimeout(() => {
  for (let i = 0; i < 3; i++) compileFile('/warm-up.ts', WARM_UP);
}, 0);

function reply({ run, files }: CompileRequest): CompileReply {
  try {
    return { run, compiled: compile(files) };
  } catch (error) {
    if (error instanceof CompileError) return { run, error: error.report };
    const { name, message } = error as Error;
    return { run, error: { name, message, frames: [] } };
  }
}

function located({ run, locate: { path, source, line, column } }: LocateRequest): LocateReply {
  try {
    return { run, column: locateColumn(path, source, line, column) };
  } catch {
    return { run, column: undefined };
  }
}
