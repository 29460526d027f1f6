import type { Bench, Call } from '../bench.ts';

/** `ropeApply(T = 3, d = 4, base = 10000)`. */
export function describeCall(bench: Bench, { of, args }: Pick<Call, 'of' | 'args'>): string {
  return `${of}(${bench.spec(of).describe(...args)})`;
}

/** What was thrown, in a few words, and its line in the reader's file when the stack tells. Never throws. */
export function describeError(bench: Bench, error: unknown): { text: string; line?: number } {
  const text = textOf(error);
  for (const [, file, line] of stackOf(error).matchAll(/(\/[\w./-]+):(\d+):\d+/g)) {
    if (bench.files.some((own) => file.endsWith(own))) return { text, line: Number(line) };
  }
  return { text };
}

/** Anything can be thrown, and an error's fields can throw, too. */
function textOf(error: unknown): string {
  try {
    // As an error prints itself: its name, and its message when it has one.
    return String(error);
  } catch {
    return typeof error;
  }
}

function stackOf(error: unknown): string {
  try {
    const stack: unknown = error instanceof Error ? error.stack : '';
    return typeof stack === 'string' ? stack : '';
  } catch {
    return '';
  }
}
