import { MAX_NODES } from '../limits.ts';

/** Whether a value is a console entry that can be formatted without surprises. */
export function isConsoleEntry(data: unknown): boolean {
  if (!isRecord(data)) return false;
  const budget = { nodes: MAX_NODES * 3 };
  switch (data.level) {
    case 'clear':
      return true;
    case 'dropped':
      return isCount(data.count);
    case 'table':
      return isDepth(data.depth) && isCount(data.length) && isTable(data, budget);
    case 'log':
    case 'info':
    case 'debug':
    case 'warn':
    case 'error':
      return isDepth(data.depth) && all(data.args, (arg) => isValue(arg, budget));
    default:
      return false;
  }
}

function isTable(data: Record<string, unknown>, budget: Budget): boolean {
  const columns = data.columns;
  return (
    all(columns, isString) &&
    all(
      data.rows,
      (row) =>
        isRecord(row) &&
        isString(row.index) &&
        all(row.cells, (cell) => cell === null || isValue(cell, budget)) &&
        (row.cells as unknown[]).length === (columns as unknown[]).length,
    )
  );
}

interface Budget {
  nodes: number;
}

function isValue(data: unknown, budget: Budget): boolean {
  if (!isRecord(data) || budget.nodes-- < 0) return false;
  const nested = (value: unknown): boolean => isValue(value, budget);
  switch (data.kind) {
    case 'number':
      return typeof data.value === 'number';
    case 'string':
      return isString(data.value) && isCount(data.cut);
    case 'word':
      return isString(data.text);
    case 'numbers':
      return named(data) && all(data.values, (value) => typeof value === 'number');
    case 'list':
      return named(data) && all(data.items, nested);
    case 'pairs':
      return named(data) && all(data.pairs, (pair) => all(pair, nested) && pairOf(pair));
    case 'object':
      return (
        named(data) &&
        all(data.fields, (field) => pairOf(field) && isString(field[0]) && nested(field[1]))
      );
    case 'error':
      return isString(data.name) && isString(data.message);
    default:
      return false;
  }
}

const named = (data: Record<string, unknown>): boolean =>
  isString(data.name) && isCount(data.length);
const pairOf = (data: unknown): data is [unknown, unknown] =>
  Array.isArray(data) && data.length === 2;
const isString = (data: unknown): boolean => typeof data === 'string';
const isCount = (data: unknown): boolean => Number.isSafeInteger(data) && (data as number) >= 0;
const isDepth = (data: unknown): boolean => isCount(data) && (data as number) <= 20;
const all = (data: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(data) && data.every(test);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
