import { valueAt, type Numbers, type Part, type Unreadable } from './parts.ts';

type Reading = { numbers: Numbers } | { unreadable: Unreadable };

/** Reads one part of a result: `cos` of `{ cos, sin }`, or the whole of a result that has no parts. */
export function readPart(result: unknown, expected: Part): Reading {
  if (expected.name === '') return readNumbers(result, expected);
  if (result === undefined || result === null) return { unreadable: { kind: 'nothing', part: '' } };
  if (isPromise(result)) return { unreadable: { kind: 'promise', part: '' } };
  const keys = expected.name.split('.');
  for (let depth = 1; depth <= keys.length; depth++) {
    // The outermost that is not there: without `cos` it does not help to hear of its first row.
    const part = keys.slice(0, depth).join('.');
    if ((valueAt(result, part) ?? undefined) === undefined)
      return { unreadable: { kind: 'missing', part } };
  }
  return readNumbers(valueAt(result, expected.name), expected);
}

/**
 * Reads one output of the reader's function as numbers, or says why that is impossible.
 * Any typed array of numbers and any plain array will do: which of them is chosen is the reader's business.
 */
export function readNumbers(value: unknown, expected: Part): Reading {
  const part = expected.name;
  if (value === undefined || value === null) return { unreadable: { kind: 'nothing', part } };
  if (typeof value === 'number') {
    return expected.scalar ? checked([value], expected) : { unreadable: { kind: 'scalar', part } };
  }
  if (typeof value !== 'object') return wrongType(typeof value, expected);
  if (isPromise(value)) return { unreadable: { kind: 'promise', part } };
  if (Array.isArray(value))
    return expected.scalar ? wrongType('Array', expected) : fromArray(value, expected);
  if (ArrayBuffer.isView(value) && 'length' in value && !expected.scalar) {
    if (value instanceof BigInt64Array || value instanceof BigUint64Array)
      return { unreadable: { kind: 'bigint', part } };
    return checked(value as unknown as Numbers, expected);
  }
  return wrongType(classOf(value), expected);
}

function fromArray(items: unknown[], expected: Part): Reading {
  // Not `findIndex`: that visits holes too, but a plain loop shows that holes are meant to be caught.
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (typeof item === 'number') continue;
    if (Array.isArray(item) || ArrayBuffer.isView(item))
      return { unreadable: { kind: 'nested', part: expected.name } };
    const found = item === null ? 'null' : typeof item;
    return { unreadable: { kind: 'element', part: expected.name, index, found } };
  }
  return checked(items as number[], expected);
}

function checked(numbers: Numbers, expected: Part): Reading {
  const part = expected.name;
  const length = expected.values.length;
  if (numbers.length !== length)
    return { unreadable: { kind: 'length', part, found: numbers.length, expected: length } };
  for (let index = 0; index < length; index++) {
    const found = numbers[index];
    if (!Number.isFinite(found) && Number.isFinite(expected.values[index]))
      return { unreadable: { kind: 'not-finite', part, index, found, scalar: expected.scalar } };
  }
  return { numbers };
}

function wrongType(found: string, { name: part, scalar }: Part): Reading {
  return { unreadable: { kind: 'type', part, found, scalar } };
}

function classOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function isPromise(value: unknown): boolean {
  return typeof (value as { then?: unknown }).then === 'function';
}
