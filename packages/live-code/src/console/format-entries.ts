import type { ConsoleEntry } from '../protocol.ts';
import { formatTable } from './format-table.ts';
import { formatValue } from './format-value.ts';
import { en, type ConsoleStrings } from './strings.ts';

/**
 * The text of a console, as the page shows it and as golden outputs are stored.
 *
 * @example
 * formatEntries([{ level: 'log', depth: 0, args: [{ kind: 'number', value: -0 }] }]) // => '-0'
 */
export function formatEntries(entries: ConsoleEntry[], strings: ConsoleStrings = en): string {
  return visibleEntries(entries)
    .map((entry) => formatEntry(entry, strings))
    .join('\n');
}

/** What is left after `console.clear()`; of several "calls dropped" notices the last one counts. */
export function visibleEntries(entries: ConsoleEntry[]): ConsoleEntry[] {
  const cleared = entries.findLastIndex((entry) => entry.level === 'clear');
  const shown = entries.slice(cleared + 1);
  const lastDropped = shown.findLastIndex((entry) => entry.level === 'dropped');
  return shown.filter((entry, index) => entry.level !== 'dropped' || index === lastDropped);
}

export function formatEntry(entry: ConsoleEntry, strings: ConsoleStrings = en): string {
  if (entry.level === 'clear') return '';
  if (entry.level === 'dropped') return strings.dropped(entry.count);
  const text = entry.level === 'table' ? formatTable(entry, strings) : joined(entry.args, strings);
  const indent = '  '.repeat(entry.depth);
  return indent + text.replaceAll('\n', `\n${indent}`);
}

type Args = Extract<ConsoleEntry, { args: unknown }>['args'];

/** Arguments side by side; after a text that ends a line, a block starts on a line of its own. */
function joined(args: Args, strings: ConsoleStrings): string {
  let line = '';
  for (const [index, arg] of args.entries()) {
    const part = formatValue(arg, { strings });
    const block = part.includes('\n') && arg.kind !== 'string';
    const separator = index === 0 ? '' : block && args[index - 1]?.kind === 'string' ? '\n' : ' ';
    line += separator + part;
  }
  return line;
}
