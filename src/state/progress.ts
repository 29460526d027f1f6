import { isId, isJson } from './check-shape.ts';
import { merge } from './merge.ts';
import type { Progress } from './shape.ts';
import { readStored, recoverAside, writeStored } from './stored-progress.ts';
import { onOtherTab, onReturn, type Kept } from './storage.ts';

/** Called after every change, in this tab or another one, and when the page is come back to. */
type Listener = (progress: Progress, kept: Kept) => void;

const listeners = new Set<Listener>();
/** What could not be kept; it lives as long as the page. */
let unkept: Progress | undefined;
let state: Kept = 'kept';
let listening = false;

/** Everything known about the reader: what the browser holds, and what this page could not hand to it. Not to be changed. */
export function readProgress(): Progress {
  listen();
  return unkept ? merge(readStored(), unkept) : readStored();
}

/** Whether the last change was kept; `full` and `refused` mean that it lives as long as the page. */
export const keptState = (): Kept => state;

/**
 * Changes a copy of the progress and keeps it. Reads afresh first, so two tabs never overwrite each other.
 *
 * @returns what became of it; where it was not kept, `readProgress` still knows it
 */
export function change(edit: (progress: Progress) => void): Kept {
  const progress = structuredClone(readProgress());
  edit(progress);
  state = writeStored(progress);
  unkept = state === 'kept' ? undefined : progress;
  tell();
  return state;
}

/** Forgets everything in one go; what the browser could not keep, too. */
export function clear(): void {
  unkept = undefined;
  state = 'kept';
  tell();
}

/** @returns a function that ends the subscription */
export function subscribe(listener: Listener): () => void {
  listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes over what another copy of the progress knows. */
export function takeOver(other: Progress): Kept {
  return change((progress) => Object.assign(progress, merge(progress, other)));
}

/** @throws TypeError: an id comes from a content folder, and anything else is a programmer's mistake */
export function requireId(id: string): string {
  if (isId(id)) return id;
  throw new TypeError(
    `"${id}" is not an id. Use the id of a question or the folder of a page, such as "kv-cache".`,
  );
}

/** @throws TypeError when a value would not survive being written as JSON */
export function requireJson(value: unknown): void {
  if (!isJson(value)) throw new TypeError('Only what JSON can say is kept: no functions, no NaN.');
}

function tell(): void {
  const progress = readProgress();
  for (const listener of listeners) listener(progress, state);
}

function listen(): void {
  if (listening) return;
  listening = true;
  recoverAside();
  onOtherTab((key) => {
    if (key === null || key === 'progress') tell();
  });
  onReturn(tell);
}
