import { MAX_DEPTH, MAX_ITEMS, MAX_NODES, MAX_STRING } from '../limits.ts';
import type { Value } from '../protocol.ts';
import { innermostReaderFrame, parseStack } from './stack.ts';

// Taken before any reader's code runs, so that patched prototypes cannot change what is reported.
const { keys, getOwnPropertyDescriptor, getPrototypeOf } = Object;
const { isArray } = Array;
const { isView } = ArrayBuffer;

interface Walk {
  /** Objects on the path from the root, to name cycles instead of following them. */
  open: Set<object>;
  nodes: number;
}

/** Folds any value into plain data of bounded size. Never throws, whatever its getters do. */
export function serialise(value: unknown): Value {
  return visit(value, 0, { open: new Set(), nodes: 0 });
}

function visit(value: unknown, depth: number, walk: Walk): Value {
  walk.nodes += 1;
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'string':
      return text(value);
    case 'bigint':
      return word(`${value}n`);
    case 'function':
      return word(functionName(value));
    case 'object':
      return value === null ? word('null') : object(value, depth, walk);
    default:
      return word(String(value));
  }
}

function object(value: object, depth: number, walk: Walk): Value {
  if (walk.open.has(value)) return word('[circular]');
  try {
    if (value instanceof Error) return error(value);
    if (value instanceof Date) return word(isNaN(+value) ? 'Invalid Date' : value.toISOString());
    if (value instanceof RegExp) return word(String(value));
    if (value instanceof Promise) return word('Promise { … }');
    const numbers = numeric(value);
    if (numbers) return numbers;
    const name = className(value);
    if (depth >= MAX_DEPTH || walk.nodes > MAX_NODES) return word(folded(value, name));
    walk.open.add(value);
    try {
      if (isArray(value)) return list(name, value, depth, walk);
      if (isView(value) && 'length' in value) {
        return list(name, value as unknown as ArrayLike<unknown>, depth, walk);
      }
      if (value instanceof Set) return list(name, head(value), depth, walk, value.size);
      if (value instanceof Map) return pairs(name, value, depth, walk);
      return fields(name, value, depth, walk);
    } finally {
      walk.open.delete(value);
    }
  } catch {
    return word('[unreadable]');
  }
}

/** Arrays of numbers travel as numbers: no object per element, and the page can align them. */
function numeric(value: object): Value | undefined {
  const plain = isArray(value);
  if (!plain && !(isView(value) && !(value instanceof DataView))) return undefined;
  const source = value as unknown as ArrayLike<unknown>;
  if (plain && source.length === 0) return undefined;
  const kept = Math.min(source.length, MAX_ITEMS);
  const values: number[] = [];
  for (let i = 0; i < kept; i++) {
    const item = source[i];
    if (typeof item !== 'number') return undefined;
    values[i] = item;
  }
  if (plain && !onlyNumbers(source, kept)) return undefined;
  return { kind: 'numbers', name: className(value), length: source.length, values };
}

function onlyNumbers(source: ArrayLike<unknown>, from: number): boolean {
  // A long plain array is sampled no further than the serialiser would walk anyway.
  const end = Math.min(source.length, MAX_NODES);
  for (let i = from; i < end; i++) if (typeof source[i] !== 'number') return false;
  return true;
}

function list(
  name: string,
  source: ArrayLike<unknown>,
  depth: number,
  walk: Walk,
  length = source.length,
): Value {
  const items: Value[] = [];
  const kept = Math.min(source.length, MAX_ITEMS);
  for (let i = 0; i < kept && walk.nodes < MAX_NODES; i++) {
    items[i] = i in source ? visit(source[i], depth + 1, walk) : word('<empty>');
  }
  return { kind: 'list', name, length, items };
}

function pairs(name: string, map: Map<unknown, unknown>, depth: number, walk: Walk): Value {
  const kept: [Value, Value][] = [];
  for (const [key, value] of map) {
    if (kept.length >= MAX_ITEMS || walk.nodes > MAX_NODES) break;
    kept[kept.length] = [visit(key, depth + 1, walk), visit(value, depth + 1, walk)];
  }
  return { kind: 'pairs', name, length: map.size, pairs: kept };
}

function fields(name: string, source: object, depth: number, walk: Walk): Value {
  const names = keys(source);
  const kept: [string, Value][] = [];
  for (const key of names) {
    if (kept.length >= MAX_ITEMS || walk.nodes > MAX_NODES) break;
    const own = getOwnPropertyDescriptor(source, key);
    // A getter is shown, not called: printing must not change the program.
    const value = own?.get ? word('[getter]') : visit(own?.value, depth + 1, walk);
    kept[kept.length] = [clip(key, 200), value];
  }
  return { kind: 'object', name, length: names.length, fields: kept };
}

function error(value: Error): Value {
  const frame = innermostReaderFrame(parseStack(value.stack));
  return {
    kind: 'error',
    name: clip(String(value.name), 200),
    message: clip(String(value.message), MAX_STRING),
    ...(frame && { path: frame.path, line: frame.line }),
  };
}

function head(set: Set<unknown>): unknown[] {
  const kept: unknown[] = [];
  for (const item of set) {
    if (kept.length >= MAX_ITEMS) break;
    kept[kept.length] = item;
  }
  return kept;
}

function text(value: string): Value {
  const cut = Math.max(0, value.length - MAX_STRING);
  return { kind: 'string', value: clip(value, MAX_STRING), cut };
}

/** Calls no method that a program may have patched unless the text is long. */
function clip(text: string, limit: number): string {
  return text.length > limit ? text.slice(0, limit) : text;
}

function word(text: string): Value {
  return { kind: 'word', text: clip(text, MAX_STRING) };
}

function functionName(value: object): string {
  const own = getOwnPropertyDescriptor(value, 'name')?.value;
  const isClass = getOwnPropertyDescriptor(value, 'prototype')?.writable === false;
  const name = typeof own === 'string' && own ? ` ${clip(own, 200)}` : '';
  return `[${isClass ? 'class' : 'Function'}${name}]`;
}

/** The constructor's name; empty for plain objects, `[no prototype]` for bare ones. */
function className(value: object): string {
  const prototype = getPrototypeOf(value);
  if (prototype === null) return '[no prototype]';
  const made = getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  const name = typeof made === 'function' ? clip(String(made.name), 200) : '';
  return name === 'Object' ? '' : name;
}

function folded(value: object, name: string): string {
  if (isArray(value)) return `[Array(${value.length})]`;
  return `[${name || 'Object'}]`;
}
