import { checkShape } from './check-shape.ts';
import { VERSION, type Progress } from './shape.ts';

type Step = (older: Record<string, unknown>) => Record<string, unknown>;

/**
 * `steps[n]` turns data of version n into data of version n + 1. A step knows the old shape by
 * itself and imports nothing of the current one, so that it keeps its meaning for ever.
 */
const steps: Record<number, Step> = {};

export type Read =
  | { state: 'sound'; progress: Progress }
  /** Some items could not be read; `progress` holds the others. */
  | { state: 'damaged'; progress: Progress; damaged: number }
  /** Written by a later handbook: not ours to interpret, let alone to overwrite. */
  | { state: 'newer'; version: number }
  | { state: 'unreadable' };

/** Reads the text of stored or exported progress, whatever version wrote it. Never throws. */
export function readText(text: string): Read {
  try {
    return readData(JSON.parse(text));
  } catch {
    return { state: 'unreadable' };
  }
}

/** @param target the version to arrive at; tests climb invented ladders */
export function readData(data: unknown, ladder = steps, target: number = VERSION): Read {
  const version = (data as { version?: unknown } | null)?.version;
  if (!Number.isSafeInteger(version) || (version as number) < 1) return { state: 'unreadable' };
  if ((version as number) > target) return { state: 'newer', version: version as number };
  let current = data as Record<string, unknown>;
  for (let from = version as number; from < target; from++) {
    const step = ladder[from];
    if (!step) return { state: 'unreadable' };
    current = { ...step(current), version: from + 1 };
  }
  const { progress, damaged } = checkShape(current);
  return damaged > 0 ? { state: 'damaged', progress, damaged } : { state: 'sound', progress };
}
