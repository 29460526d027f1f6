/** A deep copy of an argument or result: numbers, text, plain and typed arrays, plain objects. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (ArrayBuffer.isView(value)) return (value as unknown as Float64Array).slice() as unknown as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)])) as T;
  }
  return value;
}

/** Where two values differ first, as a path such as `[1][0][2]`; undefined when they are the same. */
export function firstDifference(before: unknown, after: unknown, path = ''): string | undefined {
  if (Object.is(before, after)) return undefined;
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return path;
  const keys = Object.keys(before);
  if (keys.length !== Object.keys(after).length) return path;
  for (const key of keys) {
    const step = /^\d+$/.test(key) ? `[${key}]` : `.${key}`;
    const found = firstDifference(
      (before as Record<string, unknown>)[key],
      (after as Record<string, unknown>)[key],
      path + step,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
