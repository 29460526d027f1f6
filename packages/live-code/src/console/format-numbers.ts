import type { Value } from '../protocol.ts';
import { formatElement } from './format-number.ts';
import type { ConsoleStrings } from './strings.ts';

/** Columns that a console of a phone in landscape still shows without wrapping. */
export const WIDTH = 72;

type Numbers = Value & { kind: 'numbers' };

/** `[1, 2, 3]`, `Float64Array(4) [1, 0.01, …]`; wrapped into aligned columns when it is long. */
export function formatNumbers(value: Numbers, strings: ConsoleStrings): string {
  const head = value.name === 'Array' ? '' : `${value.name}(${value.length}) `;
  const cells = value.values.map(formatElement);
  const hidden = value.length - value.values.length;
  const tail = hidden > 0 ? strings.more(hidden) : '';
  const line = `${head}[${[...cells, ...(tail ? [tail] : [])].join(', ')}]`;
  return line.length <= WIDTH ? line : `${head}[\n${inColumns(cells, tail)}\n]`;
}

function inColumns(cells: string[], tail: string): string {
  const width = Math.max(...cells.map((cell) => cell.length));
  const perLine = columnsFor(width);
  const lines: string[] = [];
  for (let start = 0; start < cells.length; start += perLine) {
    const row = cells.slice(start, start + perLine).map((cell) => cell.padStart(width));
    lines.push(`  ${row.join(', ')}`);
  }
  if (tail) lines.push(`  ${tail}`);
  return lines.join(',\n');
}

/** Powers of two where they fit: rows of 4 or 8 make positions easy to count. */
function columnsFor(width: number): number {
  const fit = Math.max(1, Math.floor((WIDTH - 2) / (width + 2)));
  return 2 ** Math.floor(Math.log2(fit));
}
