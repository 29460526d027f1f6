import type { Bench, Call } from '../bench.ts';

/** `ropeApply(T = 3, d = 4, base = 10000)`. */
export function describeCall(bench: Bench, { of, args }: Pick<Call, 'of' | 'args'>): string {
  return `${of}(${bench.spec(of).describe(...args)})`;
}

/** What was thrown, in a few words, and its line in the reader's file when the stack tells. Never throws. */
export function describeError(bench: Bench, error: unknown): { text: string; line?: number } {
  try {
    return readError(bench, error);
  } catch {
    return { text: typeof error }; // Anything can be thrown, also what cannot be turned into text.
  }
}

function readError(bench: Bench, error: unknown): { text: string; line?: number } {
  if (!(error instanceof Error)) return { text: String(error) };
  const text = error.message === '' ? error.name : `${error.name}: ${error.message}`;
  for (const [, file, line] of (error.stack ?? '').matchAll(/(\/[\w./-]+):(\d+):\d+/g)) {
    if (bench.files.some((own) => file.endsWith(own))) return { text, line: Number(line) };
  }
  return { text };
}
