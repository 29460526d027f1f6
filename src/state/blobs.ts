import { newer } from './merge.ts';
import { requireId, requireJson } from './progress.ts';
import type { Json, Note } from './shape.ts';
import { getItem, keys, removeItem, setText, type Kept } from './storage.ts';

/*
 * Larger things, such as the strokes of a sketch: one key each, so that a big one never endangers
 * the progress beside it. They are part of the exported file and of a reset.
 */
const BLOB = 'blob/';

/** Characters of JSON that one blob may have unless its component says otherwise; browsers give a site about five million. */
export const BLOB_LIMIT = 500_000;

/** What this page could not keep. */
const unkept = new Map<string, Note>();

/**
 * Keeps a large value under an id, such as `capstone-sketch`. What was kept before stays when the new
 * one does not fit; the page itself knows the new one in every case but `too-large`.
 */
export function keepBlob(
  id: string,
  value: Json,
  { limit = BLOB_LIMIT, at = Date.now() }: { limit?: number; at?: number } = {},
): Kept | 'too-large' {
  requireJson(value);
  const note: Note = { at, value };
  const text = JSON.stringify(note);
  if (text.length > limit) return 'too-large';
  const kept = setText(BLOB + requireId(id), text);
  if (kept === 'kept') unkept.delete(id);
  else unkept.set(id, note);
  return kept;
}

/** What was kept; it may come from a loaded file, so look at its form before using it. */
export function readBlob(id: string): Json | undefined {
  return readNote(id)?.value;
}

export function removeBlob(id: string): void {
  unkept.delete(id);
  removeItem(BLOB + id);
}

/** All of them, for the exported file. */
export function allBlobs(): Record<string, Note> {
  const ids = new Set([...keys(BLOB).map((key) => key.slice(BLOB.length)), ...unkept.keys()]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const note = readNote(id);
      return note ? [[id, note] as const] : [];
    }),
  );
}

/** Takes over blobs of an imported file where they are newer; answers whether all were kept. */
export function takeOverBlobs(blobs: Record<string, Note>): Kept {
  let result: Kept = 'kept';
  for (const [id, note] of Object.entries(blobs)) {
    const mine = readNote(id);
    if (mine && newer(mine, note) === mine) continue;
    const kept = keepBlob(id, note.value, { limit: Infinity, at: note.at });
    if (kept !== 'kept' && kept !== 'too-large') result = kept;
  }
  return result;
}

export function forgetUnkeptBlobs(): void {
  unkept.clear();
}

function readNote(id: string): Note | undefined {
  const note = unkept.get(id) ?? getItem<Note>(BLOB + id);
  return typeof note?.at === 'number' && 'value' in note ? note : undefined;
}
