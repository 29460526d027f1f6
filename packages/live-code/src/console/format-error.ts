import type { ErrorReport } from '../protocol.ts';
import { sayMeaning } from './meaning-words.ts';
import { en, type ConsoleStrings } from './strings.ts';

/**
 * An error as a reader should meet it: what was said, what it means, and where it is in the
 * reader's own file.
 *
 * @param strings its `libraryErrors` explain what a library refuses, by the library's own code
 */
export function formatError(error: ErrorReport, strings: ConsoleStrings = en): string {
  const worded = error.code && strings.errors[error.code]?.(error.detail ?? {});
  const message = worded ?? error.message;
  const first = error.code === 'crashed' || !error.name ? message : `${error.name}: ${message}`;
  const meaning = worded ? undefined : meaningOf(error, strings);
  const thrower = error.frames[0];
  const where = [
    ...(error.path && error.line ? [strings.place(error.path, error.line, error.column)] : []),
    ...(thrower?.origin === 'library' ? [strings.inLibrary(thrower.path, thrower.name)] : []),
  ];
  return [first, meaning, where.join(', ')]
    .filter(Boolean)
    .map((line, index) => (index ? `  ${line}` : line))
    .join('\n');
}

function meaningOf(
  { name, message, libraryCode }: ErrorReport,
  { language, libraryErrors }: ConsoleStrings,
): string | undefined {
  if (libraryCode !== undefined && libraryErrors && Object.hasOwn(libraryErrors, libraryCode)) {
    return libraryErrors[libraryCode];
  }
  // A program's own errors say what their author meant; only the engine's are translated.
  const engine = /^(?:Type|Reference|Range|Syntax|Internal)Error$/.test(name);
  return engine ? sayMeaning(message, language) : undefined;
}
