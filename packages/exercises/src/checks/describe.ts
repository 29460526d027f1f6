import type { Bench, Call } from '../bench.ts';

/** `ropeApply(T = 3, d = 4, base = 10000)`. */
export function describeCall(bench: Bench, { of, args }: Pick<Call, 'of' | 'args'>): string {
  return `${of}(${bench.spec(of).describe(...args)})`;
}

/** An error in a few words, and its line in the reader's file when the stack tells. */
export function describeError(error: unknown): { text: string; line?: number } {
  if (!(error instanceof Error)) return { text: String(error) };
  const text = error.message === '' ? error.name : `${error.name}: ${error.message}`;
  // The learner's files: a problem's answer, a lab's implementation, script and scaling.
  const line = /\/(?:answer|rope|verify|scaling)\.ts:(\d+)/.exec(error.stack ?? '')?.[1];
  return line === undefined ? { text } : { text, line: Number(line) };
}
