import type { ConsoleEntry, Value } from '../protocol.ts';
import { formatElement } from './format-number.ts';
import { formatValue } from './format-value.ts';
import type { ConsoleStrings } from './strings.ts';

type Table = Extract<ConsoleEntry, { level: 'table' }>;

/** A table in plain text: numbers to the right, words to the left, a rule under the header. */
export function formatTable(table: Table, strings: ConsoleStrings): string {
  const header = ['', ...table.columns];
  const body = table.rows.map((row) => [
    row.index,
    ...row.cells.map((cell) => text(cell, strings)),
  ]);
  const rightAligned = header.map((_, column) =>
    column === 0
      ? table.rows.every((row) => /^\d+$/.test(row.index))
      : table.rows.every((row) => (row.cells[column - 1]?.kind ?? 'number') === 'number'),
  );
  const widths = header.map((name, column) =>
    Math.max(name.length, ...body.map((row) => row[column]!.length)),
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) =>
        rightAligned[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const hidden = table.length - table.rows.length;
  return [
    line(header),
    rule,
    ...body.map(line),
    ...(hidden > 0 ? [strings.more(hidden)] : []),
  ].join('\n');
}

function text(cell: Value | null, strings: ConsoleStrings): string {
  if (cell === null) return '';
  if (cell.kind === 'number') return formatElement(cell.value);
  return formatValue(cell, { strings }).replace(/\s*\n\s*/g, ' ');
}
