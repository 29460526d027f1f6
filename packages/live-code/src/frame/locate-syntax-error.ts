import { wrap } from '../worker/wrap.ts';
import { blobUrl } from './blob-url.ts';

const PATIENCE_MS = 500;

/**
 * `eval` does not say where a syntax error is; loading the same text as a worker's script does.
 * The text is a function nobody calls, so nothing of it runs.
 */
export function locateSyntaxError(code: string, isAsync: boolean): Promise<number | undefined> {
  return new Promise((resolve) => {
    const url = blobUrl(wrap(code, { isAsync }));
    const worker = new Worker(url);
    const finish = (line?: number): void => {
      clearTimeout(timer);
      worker.terminate();
      URL.revokeObjectURL(url);
      resolve(line);
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    worker.onerror = (event) => {
      event.preventDefault();
      finish(event.lineno || undefined);
    };
  });
}
