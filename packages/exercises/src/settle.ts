/** Arrays in arrays in an object: no result is deeper, and one that contains itself ends. */
const DEPTH = 4;

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
const nameOfTypedArray = Object.getOwnPropertyDescriptor(typedArray, Symbol.toStringTag)!.get!;

type TypedArray = new (from: ArrayLike<number>) => ArrayLike<number>;

/**
 * A result as data of its own, read once: lists and the fields of objects are copied.
 * A getter or a proxy of the reader's runs here and never again, and what it throws is thrown here.
 */
export function settle(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEPTH) return value;
  if (Array.isArray(value)) return settleArray(value, depth);
  const name = Reflect.apply(nameOfTypedArray, value, []) as string | undefined;
  // Not slice: a subclass may have a constructor of its own.
  if (name !== undefined)
    return new (globalThis as unknown as Record<string, TypedArray>)[name]!(value as never);
  const entries = Object.entries(value);
  // A promise, a Map or a generator has no fields of its own; it is told by what it is.
  if (entries.length === 0) return value;
  const settled = Object.create(Object.getPrototypeOf(value) as object | null) as object;
  for (const [key, item] of entries)
    Object.defineProperty(settled, key, { value: settle(item, depth + 1), enumerable: true });
  return settled;
}

/** Stops at the first hole, where reading stops, too: a list may claim any length. */
function settleArray(list: readonly unknown[], depth: number): unknown[] {
  const settled: unknown[] = [];
  for (let index = 0; index < list.length && index in list; index++)
    settled.push(settle(list[index], depth + 1));
  settled.length = list.length;
  return settled;
}
