import type { TracedValue } from './trace/trace-record.ts';

const itemsShown = 6;

/** Five significant digits, more for a long whole part: enough to recognise a number, short enough to stand beside code. */
export function formatNumber(value: number | string): string {
  if (typeof value === 'string') return value.replace('Infinity', '∞');
  if (Number.isInteger(value)) return Object.is(value, -0) ? '-0' : String(value);
  // 6.6479e-6, not a row of zeros to count.
  if (Math.abs(value) < 1e-4) return value.toExponential(4).replace(/\.?0+e/, 'e');
  // Never fewer digits than the whole part has: 305674, not 305670.
  return String(Math.abs(value) >= 1e5 ? Math.round(value) : Number(value.toPrecision(5)));
}

/** `0.5403`, `[1, 0.01]`, `Float64Array(64) [1, 0.8660, …]`, `ndarray float64 (32, 8) […]`. */
export function formatValue({ type, shape, values }: TracedValue): string {
  if (shape.length === 0) return formatNumber(values[0]!);
  const items = values.slice(0, itemsShown).map(formatNumber);
  if (values.length > itemsShown) items.push('…');
  const list = `[${items.join(', ')}]`;
  const plain = type === 'list' || type === 'Array' || type === 'tuple';
  if (shape.length === 1 && plain) {
    return values.length > itemsShown ? `(${shape[0]}) ${list}` : list;
  }
  const size = shape.length === 1 ? `(${shape[0]})` : ` (${shape.join(', ')})`;
  return `${plain ? '' : type}${size} ${list}`.trim();
}
