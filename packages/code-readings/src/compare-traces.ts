import type { LineRange } from './types.ts';
import type { TraceRecord, TracedValue } from './trace/trace-record.ts';

export interface TraceDifference {
  /** Number of the note that ties the two. */
  note: number;
  name: string;
  message: string;
}

interface Tie {
  number: number;
  range: LineRange;
  twinRange?: LineRange;
}

/** `head_dim` in Python is `headDim` in TypeScript. */
const camelCase = (name: string): string =>
  name.replace(/(?<=\w)_(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Compares what two languages computed on lines tied by a note: every name that both give there must
 * have taken the same values in the same order, within `tolerance` (absolute and relative).
 *
 * Returns the differences and how many names were compared, because zero differences among zero
 * comparisons proves nothing.
 */
export function compareTraces(
  ties: Tie[],
  source: TraceRecord,
  counterpart: TraceRecord,
  tolerance = 1e-12,
): { compared: number; differences: TraceDifference[] } {
  const differences: TraceDifference[] = [];
  let compared = 0;
  for (const { number, range, twinRange } of ties) {
    if (!twinRange) continue;
    const here = sequences(source, range);
    const there = sequences(counterpart, twinRange);
    for (const [name, values] of here) {
      const others = there.get(name);
      if (!others) continue;
      compared += 1;
      const message = compareSequences(values, others, tolerance);
      if (message) differences.push({ note: number, name, message });
    }
  }
  return { compared, differences };
}

/** Per name the values it took; one language reports an unchanged value again, the other does not. */
function sequences(trace: TraceRecord, range: LineRange): Map<string, TracedValue[]> {
  const result = new Map<string, TracedValue[]>();
  for (const value of trace.values) {
    if (value.line < range.first || value.line > range.last) continue;
    const name = camelCase(value.name);
    const taken = result.get(name) ?? [];
    result.set(name, taken);
    if (content(taken.at(-1)) !== content(value)) taken.push(value);
  }
  return result;
}

const content = (value: TracedValue | undefined): string =>
  JSON.stringify([value?.shape, value?.values]);

function compareSequences(
  a: TracedValue[],
  b: TracedValue[],
  tolerance: number,
): string | undefined {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [left, right] = [a[i], b[i]];
    if (!left || !right) return `${a.length} values against ${b.length}`;
    if (left.shape.join() !== right.shape.join()) {
      return `shape (${left.shape}) against (${right.shape})`;
    }
    const at = left.values.findIndex((x, j) => !close(x, right.values[j]!, tolerance));
    if (at >= 0) return `${left.values[at]} against ${right.values[at]} in pass ${i + 1}`;
  }
  return undefined;
}

function close(a: number | string, b: number | string, tolerance: number): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
