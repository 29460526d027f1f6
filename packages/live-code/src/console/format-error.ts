import type { ErrorReport } from '../protocol.ts';
import { en, type ConsoleStrings } from './strings.ts';

/** An error as a reader should meet it: what happened, then where in the reader's own file. */
export function formatError(error: ErrorReport, strings: ConsoleStrings = en): string {
  const worded = error.code && strings.errors[error.code]?.(error.detail ?? {});
  const message = worded ?? error.message;
  const first = error.code === 'crashed' || !error.name ? message : `${error.name}: ${message}`;
  const thrower = error.frames[0];
  const where = [
    ...(error.path && error.line ? [strings.place(error.path, error.line, error.column)] : []),
    ...(thrower?.origin === 'library' ? [strings.inLibrary(thrower.path, thrower.name)] : []),
  ];
  return where.length ? `${first}\n  ${where.join(', ')}` : first;
}
