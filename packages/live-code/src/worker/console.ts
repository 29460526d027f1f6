import type { ConsoleEntry, LogLevel, Value } from '../protocol.ts';
import { expandFormat } from './expand-format.ts';
import type { Reporter } from './reporter.ts';
import { serialise } from './serialise.ts';
import { tableEntry } from './table.ts';

/** The console that programs see: structured, bounded, and the same in the page and in Node. */
export function makeConsole(reporter: Reporter, now: () => number): Record<string, unknown> {
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  let depth = 0;

  const say = (level: LogLevel, args: unknown[]): void => {
    if (!reporter.hasRoom()) return;
    const values: Value[] = [];
    // A plain loop: programs may patch Array.prototype, and printing must survive that.
    const expanded = expandFormat(args);
    for (let i = 0; i < expanded.length; i++) values[i] = serialise(expanded[i]);
    reporter.entry({ level, depth, args: values });
  };
  const speak =
    (level: LogLevel) =>
    (...args: unknown[]) =>
      say(level, args);
  const elapsed = (label = 'default'): string => {
    const start = timers.get(label);
    return start === undefined
      ? `${label}: no timer with this name`
      : `${label}: ${(now() - start).toFixed(3)} ms`;
  };

  return {
    log: speak('log'),
    info: speak('info'),
    debug: speak('debug'),
    warn: speak('warn'),
    error: speak('error'),
    dir: (value: unknown) => say('log', [value]),
    trace: speak('log'),
    assert(condition: unknown, ...args: unknown[]) {
      if (!condition) say('error', ['Assertion failed:', ...args]);
    },
    table(data: unknown, columns?: unknown) {
      if (!reporter.hasRoom()) return;
      const wanted = Array.isArray(columns) ? columns.map(String) : undefined;
      const table: ConsoleEntry | undefined = tableEntry(data, wanted, depth);
      reporter.entry(table ?? { level: 'log', depth, args: [serialise(data)] });
    },
    group(...args: unknown[]) {
      if (args.length) say('log', args);
      depth = Math.min(depth + 1, 20);
    },
    groupCollapsed(...args: unknown[]) {
      if (args.length) say('log', args);
      depth = Math.min(depth + 1, 20);
    },
    groupEnd() {
      depth = Math.max(0, depth - 1);
    },
    count(label = 'default') {
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      say('log', [`${label}: ${count}`]);
    },
    countReset: (label = 'default') => void counts.delete(label),
    time: (label = 'default') => void timers.set(label, now()),
    timeLog: (label?: string) => say('log', [elapsed(label)]),
    timeEnd(label = 'default') {
      say('log', [elapsed(label)]);
      timers.delete(label);
    },
    clear: () => reporter.entry({ level: 'clear' }),
  };
}
