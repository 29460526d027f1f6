import type { CheckResult, ConsoleEntry, ErrorReport, Frame, RunEvent } from '../protocol.ts';
import { readDrawing } from './read-drawing.ts';
import { isConsoleEntry } from './read-entry.ts';

/**
 * Checks an event that comes out of the frame. A program shares its worker with our harness, so it
 * may forge any message of the right shape; it must not be able to break the page with a wrong one.
 */
export function readEvent(data: unknown): RunEvent | undefined {
  if (!isRecord(data)) return undefined;
  switch (data.type) {
    case 'console':
      return Array.isArray(data.entries)
        ? { type: 'console', entries: data.entries.filter(isConsoleEntry) as ConsoleEntry[] }
        : undefined;
    case 'check':
      return readCheck(data.check);
    case 'draw':
      return readDrawing(data.drawing);
    case 'error':
      return { type: 'error', error: readError(data.error) };
    case 'done':
      return { type: 'done', ms: Number(data.ms) || 0 };
    default:
      return undefined;
  }
}

export function readError(data: unknown): ErrorReport {
  const error = isRecord(data) ? data : {};
  const detail = isRecord(error.detail) ? error.detail : undefined;
  return {
    name: text(error.name, 200) ?? 'Error',
    message: text(error.message) ?? '',
    ...optional('code', text(error.code, 40)),
    ...(detail && { detail: textsOf(detail) }),
    ...optional('path', text(error.path, 300)),
    ...optional('line', whole(error.line)),
    ...optional('column', whole(error.column)),
    ...optional('libraryCode', text(error.libraryCode, 200)),
    frames: Array.isArray(error.frames) ? error.frames.slice(0, 30).flatMap(readFrame) : [],
  } as ErrorReport;
}

function readFrame(data: unknown): Frame[] {
  if (!isRecord(data)) return [];
  const { origin, path, line, name } = data;
  if (origin !== 'reader' && origin !== 'library') return [];
  return [
    { origin, path: text(path, 300) ?? '', line: whole(line) ?? 0, name: text(name, 200) ?? '' },
  ];
}

function readCheck(data: unknown): RunEvent | undefined {
  if (!isRecord(data)) return undefined;
  const { id, title, state } = data;
  if (typeof id !== 'string' || typeof title !== 'string') return undefined;
  if (state !== 'pass' && state !== 'fail') return undefined;
  const ms = typeof data.ms === 'number' ? data.ms : undefined;
  const misconception = readMisconception(data.misconception);
  const check: CheckResult = {
    id: id.slice(0, 200),
    title: title.slice(0, 1000),
    state,
    ...optional('message', text(data.message)),
    ...optional('expected', text(data.expected)),
    ...optional('actual', text(data.actual)),
    ...optional('tolerance', text(data.tolerance, 200)),
    ...(misconception && { misconception }),
    ...optional('ms', ms),
  };
  return { type: 'check', check };
}

function readMisconception(data: unknown): CheckResult['misconception'] {
  if (!isRecord(data)) return undefined;
  const link = text(data.link, 500);
  return {
    id: text(data.id, 200) ?? '',
    title: text(data.title, 1000) ?? '',
    explanation: text(data.explanation) ?? '',
    ...(link !== undefined && isLocalLink(link) && { link }),
  };
}

/** A link out of a program may lead to a page of this site only, never run a script. */
export function isLocalLink(link: string): boolean {
  return /^(?:#|\.{0,2}\/(?![/\\]))[^\\]*$/.test(link);
}

function text(value: unknown, limit = 10_000): string | undefined {
  return typeof value === 'string' ? value.slice(0, limit) : undefined;
}

function whole(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}

function textsOf(record: Record<string, unknown>): Record<string, string> {
  const pairs = Object.entries(record).slice(0, 10);
  return Object.fromEntries(pairs.map(([key, value]) => [key, text(value, 2000) ?? '']));
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
