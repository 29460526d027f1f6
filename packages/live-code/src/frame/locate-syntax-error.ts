import { unwrapColumn, wrap } from '../worker/wrap.ts';
import { blobUrl } from './blob-url.ts';

const PATIENCE_MS = 500;

/** In the compiled text; counts from 1. */
export interface Place {
  line: number;
  column?: number;
}

/**
 * `eval` does not say where a syntax error is; loading the same text as a worker's script does.
 * The text is a function nobody calls, so nothing of it runs.
 */
export function locateSyntaxError(code: string, isAsync: boolean): Promise<Place | undefined> {
  return new Promise((resolve) => {
    const url = blobUrl(wrap(code, { isAsync }));
    const worker = new Worker(url);
    const finish = (place?: Place): void => {
      clearTimeout(timer);
      worker.terminate();
      URL.revokeObjectURL(url);
      resolve(place);
    };
    const timer = setTimeout(() => finish(), PATIENCE_MS);
    worker.onerror = (event) => {
      event.preventDefault();
      const { lineno: line, colno: column } = event;
      finish(line ? { line, ...(column && { column: unwrapColumn(line, column) }) } : undefined);
    };
  });
}
