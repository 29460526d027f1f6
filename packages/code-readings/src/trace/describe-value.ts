import type { TracedValue } from './trace-record.ts';

type Described = Pick<TracedValue, 'type' | 'shape' | 'values'>;

/** A number or a numeric array as type, shape and values; undefined for anything else. */
export function describeValue(value: unknown): Described | undefined {
  if (typeof value === 'number') return { type: 'number', shape: [], values: [plain(value)] };
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = [...(value as unknown as Iterable<number>)];
    return { type: value.constructor.name, shape: [numbers.length], values: numbers.map(plain) };
  }
  if (!Array.isArray(value)) return undefined;
  const shape = shapeOf(value);
  const flat = value.flat(Infinity);
  // An empty list is a value, too: the line `out = []` says so.
  return shape && flat.every((item) => typeof item === 'number')
    ? { type: 'Array', shape, values: flat.map(plain) }
    : undefined;
}

/** Undefined for a ragged array. */
function shapeOf(value: unknown[]): number[] | undefined {
  const inner = value.map((item) => (Array.isArray(item) ? (shapeOf(item)?.join() ?? '?') : ''));
  if (new Set(inner).size > 1 || inner[0] === '?') return undefined;
  return inner[0] ? [value.length, ...inner[0].split(',').map(Number)] : [value.length];
}

const plain = (value: number): number | string => (Number.isFinite(value) ? value : String(value));
