import { merge } from './merge.ts';
import { readText } from './migrate.ts';
import { emptyProgress, type Progress } from './shape.ts';
import { getText, keys, removeItem, setText, type Kept } from './storage.ts';

const KEY = 'progress';
/** Text that this version could not read in full. Nothing deletes it but the reader's own reset. */
const ASIDE = 'aside/';

let lastText: string | undefined;
let lastProgress = emptyProgress();

/**
 * What the browser holds. Text that cannot be read in full is first copied aside; where even that
 * fails, `write` leaves it alone.
 */
export function readStored(): Progress {
  const text = getText(KEY);
  if (text === lastText) return lastProgress;
  lastText = text;
  lastProgress = emptyProgress();
  if (text === undefined) return lastProgress;
  const read = readText(text);
  if ('progress' in read) lastProgress = read.progress;
  if (read.state !== 'sound') putAside(text);
  return lastProgress;
}

/** Replaces what the browser holds, unless that is unread text which could not be put aside. */
export function writeStored(progress: Progress): Kept {
  const old = getText(KEY);
  if (old !== undefined && readText(old).state !== 'sound' && !isAside(old)) {
    if (putAside(old) !== 'kept') return 'full';
  }
  const text = JSON.stringify(progress);
  const kept = setText(KEY, text);
  if (kept === 'kept') [lastText, lastProgress] = [text, progress];
  return kept;
}

/**
 * Texts put aside that can be read by now: a later handbook wrote them, and here is that handbook.
 * They leave the shelf only after what they hold is kept.
 */
export function recoverAside(): void {
  for (const key of keys(ASIDE)) {
    const read = readText(getText(key) ?? '');
    if (read.state !== 'sound') continue;
    if (writeStored(merge(readStored(), read.progress)) === 'kept') removeItem(key);
  }
}

function putAside(text: string): Kept {
  return isAside(text) ? 'kept' : setText(`${ASIDE}${freeName()}`, text);
}

const isAside = (text: string): boolean => keys(ASIDE).some((key) => getText(key) === text);

function freeName(): number {
  const taken = new Set(keys(ASIDE));
  let name = 1;
  while (taken.has(`${ASIDE}${name}`)) name++;
  return name;
}
