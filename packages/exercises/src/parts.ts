/** A list of numbers: what a typed array and a plain array have in common. */
export type Numbers = ArrayLike<number>;

/** One output of a function. A result such as `{ cos, sin }` has two; a plain list has one, with an empty name. */
export interface Part {
  name: string;
  values: Numbers;
  /** The function returns a bare number, not a list of one. */
  scalar: boolean;
}

/** Why a returned value cannot be read as numbers. `part` is the output it was found in. */
export type Unreadable =
  | { kind: 'nothing' | 'promise' | 'nested' | 'scalar' | 'bigint'; part: string }
  /** The result has other parts, or none. */
  | { kind: 'missing'; part: string }
  | { kind: 'type'; part: string; found: string; scalar: boolean }
  | { kind: 'element'; part: string; index: number; found: string }
  | { kind: 'length'; part: string; found: number; expected: number }
  | { kind: 'not-finite'; part: string; index: number; found: number; scalar: boolean };

function isNumberList(value: unknown): value is Numbers {
  return (
    (ArrayBuffer.isView(value) && 'length' in value) ||
    (Array.isArray(value) && value.every((item) => typeof item === 'number'))
  );
}

/** Takes the reference's own result apart: a number, a list of numbers, or an object or array of those. */
export function partsOf(result: unknown, name = ''): Part[] {
  if (typeof result === 'number') return [{ name, values: [result], scalar: true }];
  if (isNumberList(result)) return [{ name, values: result, scalar: false }];
  if (typeof result !== 'object' || result === null) {
    throw new TypeError(
      `A reference must return a number, a list of numbers, or an object of those; ${name || 'it'} is ${typeof result}.`,
    );
  }
  return Object.entries(result).flatMap(([key, value]) =>
    partsOf(value, name === '' ? key : `${name}.${key}`),
  );
}

/** The value at the path a part's name spells. */
export function valueAt(result: unknown, name: string): unknown {
  if (name === '') return result;
  return name
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], result);
}
