import { formatValue } from '../format-value.ts';
import type { TraceRecord } from '../trace/trace-record.ts';

export interface LineValue {
  /** The variable, `return`, or `prints`. */
  name: string;
  /** What it held, pass by pass. */
  texts: string[];
  /** There were more passes than texts. */
  more: boolean;
}

const passesShown = 4;
const printsShown = 6;

/**
 * Stage 11: the values that each line left behind, as a reader sees them.
 *
 * Inside a function they are those of its first call, so that the lines tell one story; what a line
 * outside functions prints stands with that line.
 */
export function attachValues(trace: TraceRecord): Map<number, LineValue[]> {
  const passes = new Map<number, Map<string, string[]>>();
  const add = (line: number, name: string, text: string): void => {
    const names = passes.get(line) ?? new Map<string, string[]>();
    passes.set(line, names);
    const texts = names.get(name) ?? [];
    names.set(name, texts);
    // A value that stays is said once; a line that prints the same three times has printed three lines.
    if (name === 'prints' || !texts.includes(text)) texts.push(text);
  };
  for (const value of trace.values) {
    if (value.call <= 1) add(value.line, value.name, formatValue(value));
  }
  for (const { line, text } of trace.printed) add(line, 'prints', text.trimEnd());
  return new Map(
    [...passes].map(([line, names]) => [
      line,
      [...names].map(([name, texts]) => {
        const shown = name === 'prints' ? printsShown : passesShown;
        return { name, texts: texts.slice(0, shown), more: texts.length > shown };
      }),
    ]),
  );
}
