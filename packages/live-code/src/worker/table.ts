import { MAX_ITEMS } from '../limits.ts';
import type { ConsoleEntry, TableRow, Value } from '../protocol.ts';
import { serialise } from './serialise.ts';

const MAX_COLUMNS = 20;
/** Column that holds rows which are not objects. */
const VALUES = '';

/**
 * Turns `console.table` data into rows and columns; undefined when it is not tabular.
 *
 * @param wanted the columns to show, in this order; all of them when absent
 */
export function tableEntry(
  data: unknown,
  wanted: string[] | undefined,
  depth: number,
): ConsoleEntry | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const source = data instanceof Map ? [...data] : Object.entries(data);
  const columns: string[] = [];
  const found: { index: string; cells: Map<string, Value> }[] = [];
  for (const [index, row] of source.slice(0, MAX_ITEMS)) {
    const cells = cellsOf(row, wanted);
    for (const name of cells.keys()) {
      if (!columns.includes(name) && columns.length < MAX_COLUMNS) columns.push(name);
    }
    found.push({ index: String(index).slice(0, 200), cells });
  }
  if (found.length === 0) return undefined;
  const shown = wanted ? wanted.filter((name) => columns.includes(name)) : columns;
  const rows: TableRow[] = found.map(({ index, cells }) => ({
    index,
    cells: shown.map((name) => cells.get(name) ?? null),
  }));
  return { level: 'table', depth, columns: shown, rows, length: source.length };
}

function cellsOf(row: unknown, wanted: string[] | undefined): Map<string, Value> {
  if (typeof row !== 'object' || row === null) return new Map([[VALUES, serialise(row)]]);
  const cells = new Map<string, Value>();
  const fields = Object.entries(row).filter(([name]) => !wanted || wanted.includes(name));
  for (const [name, value] of fields.slice(0, MAX_COLUMNS)) {
    cells.set(name.slice(0, 200), serialise(value));
  }
  return cells;
}
