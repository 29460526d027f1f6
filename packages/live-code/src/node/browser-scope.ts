/** What the worker thread lends to its bare global scope. Plain functions and values only. */
export interface Lent {
  post: (message: unknown) => void;
  setTimeout: (callback: () => void, ms: number) => number;
  clearTimeout: (id: number) => void;
  setInterval: (callback: () => void, ms: number) => number;
  queueMicrotask: (callback: () => void) => void;
  now: () => number;
  encode: (text: string) => ArrayLike<number>;
  decode: (bytes: Uint8Array, label: string, fatal: boolean, ignoreBOM: boolean) => string;
  atob: (text: string) => string;
  btoa: (text: string) => string;
}

/** Hands an event to the scope's listeners; `text` is JSON, an error goes as it is. */
export type Dispatch = (type: string, text: string, error?: unknown) => void;

/**
 * Gives a bare global scope what a browser's worker has. It is handed over as text and evaluated in that
 * scope, so that everything a program can reach was made there: an object of Node's own realm, an error
 * or a timer handle, would lead a program to `process` and out.
 *
 * It must not refer to anything outside of itself.
 */
export function furnish(lent: Lent): Dispatch {
  type Listener = (event: Record<string, unknown>) => void;
  const scope = globalThis as unknown as Record<string, unknown>;
  const listeners: Record<string, Listener[]> = {};

  /** Runs Node's code; what it throws is thrown anew, as an error of this scope. */
  const guarded = <T>(run: () => T, name = 'TypeError'): T => {
    try {
      return run();
    } catch (error) {
      const message = String((error as { message?: unknown }).message);
      throw Object.assign(new Error(message), { name });
    }
  };

  const copyOf = (value: unknown, seen: Map<unknown, unknown>): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol') {
      const message = `${String(value)} could not be cloned.`;
      throw Object.assign(new Error(message), { name: 'DataCloneError' });
    }
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    const keep = <T>(copy: T): T => {
      seen.set(value, copy);
      return copy;
    };
    if (value instanceof Date) return keep(new Date(value));
    if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags));
    if (value instanceof ArrayBuffer) return keep(value.slice(0));
    if (ArrayBuffer.isView(value)) {
      const buffer = copyOf(value.buffer, seen) as ArrayBuffer;
      const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
      const Kind = scope[tag] as new (buffer: ArrayBuffer, at: number, length: number) => object;
      const length = 'length' in value ? Number(value.length) : value.byteLength;
      return keep(new Kind(buffer, value.byteOffset, length));
    }
    if (value instanceof Map) {
      const copy = keep(new Map());
      for (const [key, item] of value) copy.set(copyOf(key, seen), copyOf(item, seen));
      return copy;
    }
    if (value instanceof Set) {
      const copy = keep(new Set());
      for (const item of value) copy.add(copyOf(item, seen));
      return copy;
    }
    const blank = (): object => {
      if (value instanceof Error) return new Error(value.message);
      return Array.isArray(value) ? new Array(value.length) : {};
    };
    const copy = keep(blank());
    for (const key of Object.keys(value))
      (copy as Record<string, unknown>)[key] = copyOf(
        (value as Record<string, unknown>)[key],
        seen,
      );
    return copy;
  };

  const callback = (handler: unknown, args: unknown[]): (() => void) => {
    if (typeof handler !== 'function') throw new TypeError('The callback must be a function.');
    return () => void (handler as (...args: unknown[]) => void)(...args);
  };

  Object.assign(scope, {
    self: globalThis,
    postMessage: (message: unknown) => guarded(() => lent.post(message), 'DataCloneError'),
    addEventListener: (type: string, listener: Listener) => {
      listeners[type] = [...(listeners[type] ?? []), listener];
    },
    setTimeout: (handler: unknown, ms?: unknown, ...args: unknown[]) =>
      lent.setTimeout(callback(handler, args), Number(ms)),
    setInterval: (handler: unknown, ms?: unknown, ...args: unknown[]) =>
      lent.setInterval(callback(handler, args), Number(ms)),
    clearTimeout: (id: unknown) => lent.clearTimeout(Number(id)),
    clearInterval: (id: unknown) => lent.clearTimeout(Number(id)),
    queueMicrotask: (handler: unknown) => lent.queueMicrotask(callback(handler, [])),
    structuredClone: (value: unknown) => copyOf(value, new Map()),
    performance: { now: () => lent.now() },
    atob: (text: unknown) => guarded(() => lent.atob(String(text)), 'InvalidCharacterError'),
    btoa: (text: unknown) => guarded(() => lent.btoa(String(text)), 'InvalidCharacterError'),
    TextEncoder: class TextEncoder {
      readonly encoding = 'utf-8';
      encode(text: unknown = ''): Uint8Array {
        const asText = String(text);
        return new Uint8Array(lent.encode(asText));
      }
    },
    TextDecoder: class TextDecoder {
      readonly encoding: string;
      readonly fatal: boolean;
      readonly ignoreBOM: boolean;
      constructor(label = 'utf-8', { fatal = false, ignoreBOM = false } = {}) {
        this.encoding = String(label).toLowerCase();
        this.fatal = Boolean(fatal);
        this.ignoreBOM = Boolean(ignoreBOM);
        this.decode(new Uint8Array());
      }
      decode(input: ArrayBuffer | ArrayBufferView = new Uint8Array()): string {
        const bytes = ArrayBuffer.isView(input)
          ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
          : new Uint8Array(input);
        const { encoding, fatal, ignoreBOM } = this;
        return guarded(() => lent.decode(bytes, encoding, fatal, ignoreBOM));
      }
    },
  });

  return (type, text, error) => {
    const foreign = typeof error === 'object' && error !== null && !(error instanceof Object);
    const told = foreign ? new Error(String((error as { message?: unknown }).message)) : error;
    const event = {
      ...(JSON.parse(text) as object),
      error: told,
      reason: told,
      preventDefault() {},
    };
    for (const listener of listeners[type] ?? []) listener(event);
  };
}
