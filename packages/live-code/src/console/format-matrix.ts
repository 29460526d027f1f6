import type { Value } from '../protocol.ts';
import { formatElement } from './format-number.ts';
import type { ConsoleStrings } from './strings.ts';

type List = Value & { kind: 'list' };
type Numbers = Value & { kind: 'numbers' };
type Matrix = Omit<List, 'items'> & { items: Numbers[] };

/** A list of at least two equally long rows of numbers. */
export function isMatrix(value: Value): value is Value & Matrix {
  if (value.kind !== 'list') return false;
  const [first] = value.items;
  return (
    value.items.length > 1 &&
    first?.kind === 'numbers' &&
    first.length > 0 &&
    value.items.every((row) => row.kind === 'numbers' && row.length === first.length)
  );
}

/** One row per line, columns aligned on the right. */
export function formatMatrix(value: Matrix, strings: ConsoleStrings): string {
  const rows = value.items.map((row) => row.values.map(formatElement));
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const hiddenColumns = value.items[0]!.length - widths.length;
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) => cell.padStart(widths[column]!));
    if (hiddenColumns > 0) cells.push(strings.more(hiddenColumns));
    return `  [${cells.join(', ')}]`;
  });
  const hiddenRows = value.length - rows.length;
  if (hiddenRows > 0) lines.push(`  ${strings.more(hiddenRows)}`);
  return `[\n${lines.join(',\n')}\n]`;
}
