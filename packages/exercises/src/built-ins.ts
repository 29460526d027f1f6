/*
 * The reader's code shares its built-in objects with the judge and the reference. What it changes there
 * (Math.abs, Array.prototype.map, a key on Object.prototype) holds while it runs and is taken back while
 * it is judged: nobody passes by bending the ruler, and nobody fails for a helper on a prototype.
 *
 * Everything here works on objects that may be bent at that moment, hence the plain loops and the functions
 * taken aside below, before any reader's code runs.
 */
const { defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const { ownKeys, setPrototypeOf } = Reflect;
const { is } = Object;

/** What judge and reference are made of. */
const NAMES =
  'Object Function Array String Number Symbol Math JSON Reflect Map Set Promise RegExp Error TypeError RangeError ' +
  'ArrayBuffer Uint8Array Int32Array Float32Array Float64Array BigInt64Array BigUint64Array';

interface BuiltIn {
  name: string;
  object: object;
  keys: PropertyKey[];
  own: Record<PropertyKey, PropertyDescriptor>;
  /** Whether keys that were not there count: not so on the global object, which holds the reader's own names. */
  closed: boolean;
}

/** One thing the reader changed; without a descriptor it was deleted. A chain, as arrays may be bent. */
interface Change {
  object: object;
  key: PropertyKey;
  descriptor: PropertyDescriptor | undefined;
  next: Change | undefined;
}

/** The reader's code changed a built-in object in a way that cannot be taken back. */
export class BentBuiltIn extends Error {
  /** `Math.abs` */
  place: string;
  constructor(place: string) {
    super(`The answer changes ${place} for good.`);
    this.place = place;
  }
}

const builtIns = collect();
let changes: Change | undefined;

/** Before an answer is judged: what it changed while it was loaded is remembered, what another one did is not. */
export function beginStraight(): void {
  changes = undefined;
  straightenBuiltIns();
}

/** Puts the built-in objects as they were before the reader's code and remembers what it had changed. */
export function straightenBuiltIns(): void {
  let bent: string | undefined;
  for (let i = 0; i < builtIns.length; i++) {
    const { name, object, keys, own, closed } = builtIns[i]!;
    const now = closed ? ownKeys(object) : keys;
    for (let j = 0; j < now.length; j++) {
      const key = now[j]!;
      if (key in own) continue;
      remember(object, key);
      if (!deleteProperty(object, key)) bent ??= `${name}.${String(key)}`;
    }
    for (let j = 0; j < keys.length; j++) {
      const key = keys[j]!;
      const before = own[key]!;
      const found = bare(getOwnPropertyDescriptor(object, key));
      if (
        found &&
        is(found.value, before.value) &&
        found.get === before.get &&
        found.set === before.set
      )
        continue;
      remember(object, key);
      if (!defineProperty(object, key, before)) bent ??= `${name}.${String(key)}`;
    }
  }
  if (bent !== undefined) throw new BentBuiltIn(bent);
}

/** Puts the reader's changes back, for the time their code runs. */
export function bendBuiltIns(): void {
  for (; changes !== undefined; changes = changes.next) {
    const { object, key, descriptor } = changes;
    if (descriptor) defineProperty(object, key, descriptor);
    else deleteProperty(object, key);
  }
}

function remember(object: object, key: PropertyKey): void {
  const descriptor = bare(getOwnPropertyDescriptor(object, key));
  changes = { object, key, descriptor, next: changes };
}

/** Without a prototype: a key on Object.prototype must not look like a field of a descriptor. */
function bare(descriptor: PropertyDescriptor | undefined): PropertyDescriptor | undefined {
  if (descriptor) setPrototypeOf(descriptor, null);
  return descriptor;
}

/** Object.prototype comes first: once it is straight, plain objects can be trusted. */
function collect(): BuiltIn[] {
  const scope = globalThis as unknown as Record<string, unknown>;
  const names = NAMES.split(' ');
  const objects = new Map<object, string>([[Object.prototype, 'Object.prototype']]);
  const add = (name: string, value: unknown): void => {
    const known = (typeof value !== 'object' && typeof value !== 'function') || value === null;
    if (!known && !objects.has(value)) objects.set(value, name);
  };
  for (const name of names) {
    add(name, scope[name]);
    add(`${name}.prototype`, (scope[name] as { prototype?: unknown }).prototype);
  }
  // Those without a name of their own: of typed arrays, iterators and generators.
  const hidden = [
    Uint8Array,
    Uint8Array.prototype,
    [].values(),
    new Map().values(),
    new Set().values(),
    ''.matchAll(/a/g),
    (function* () {})(),
  ];
  for (const value of hidden)
    for (let up = getPrototypeOf(value); up !== null; up = getPrototypeOf(up)) add('prototype', up);
  return [
    ...[...objects].map(([object, name]) => kept(name, object, ownKeys(object), true)),
    kept('globalThis', globalThis, names, false),
  ];
}

function kept(name: string, object: object, keys: PropertyKey[], closed: boolean): BuiltIn {
  const own = Object.create(null) as BuiltIn['own'];
  for (const key of keys) own[key] = bare(getOwnPropertyDescriptor(object, key))!;
  return { name, object, keys, own, closed };
}
