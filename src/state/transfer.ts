import { allBlobs, takeOverBlobs } from './blobs.ts';
import { isId, isJson } from './check-shape.ts';
import { readData } from './migrate.ts';
import { readProgress, takeOver } from './progress.ts';
import { VERSION, type Json, type Note, type Section } from './shape.ts';
import { getItem, keys, setItem, type Kept } from './storage.ts';

const FORMAT = 'rope-handbook-progress';
/** Where the editor's shelf keeps what a reader writes in problems and labs. */
const CODE = 'code/';

/** The file a reader takes along. */
interface Exported {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601, for the reader's eyes. */
  exported: string;
  progress: unknown;
  blobs: Record<string, Note>;
  code: Record<string, Json>;
}

export type Imported =
  | {
      ok: true;
      kept: Kept;
      /** Items in the file by section, for a sentence to the reader. */
      found: Partial<Record<Section | 'blobs' | 'code', number>>;
      /** Items that were damaged and left out. */
      skipped: number;
      /** Pieces of code that stayed as they were, because there was already one here. */
      codeLeft: number;
    }
  | { ok: false; error: 'not-json' | 'not-progress' | 'newer' };

/** Everything kept about the reader as the text of a file. */
export function exportProgress(at = new Date()): string {
  const code = Object.fromEntries(
    keys(CODE).flatMap((key) => {
      const value = getItem<Json>(key);
      return value === undefined ? [] : [[key.slice(CODE.length), value]];
    }),
  );
  const file: Exported = {
    format: FORMAT,
    version: VERSION,
    exported: at.toISOString(),
    progress: readProgress(),
    blobs: allBlobs(),
    code,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * Takes over an exported file and loses nothing: per item the newer state wins, reviews are united.
 * Code that was written here stays; code in the file fills the gaps.
 */
export function importProgress(text: string): Imported {
  let file: Partial<Exported> | null;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, error: 'not-json' };
  }
  if (typeof file !== 'object' || file?.format !== FORMAT)
    return { ok: false, error: 'not-progress' };
  const read = readData(file.progress);
  if (read.state === 'newer') return { ok: false, error: 'newer' };
  if (read.state === 'unreadable') return { ok: false, error: 'not-progress' };

  const blobs = soundItems(file.blobs, isNote);
  const code = soundItems(file.code, isJson);
  const { days: _days, version: _version, ...sections } = read.progress;
  const found = Object.fromEntries(
    Object.entries({ ...sections, blobs: blobs.sound, code: code.sound })
      .map(([name, items]) => [name, Object.keys(items).length] as const)
      .filter(([, count]) => count > 0),
  );
  const kept = [takeOver(read.progress), takeOverBlobs(blobs.sound)];
  let codeLeft = 0;
  for (const [key, value] of Object.entries(code.sound)) {
    const here = getItem<Json>(CODE + key);
    if (here === undefined) kept.push(setItem(CODE + key, value));
    else if (JSON.stringify(here) !== JSON.stringify(value)) codeLeft++;
  }
  return {
    ok: true,
    kept: kept.find((state) => state !== 'kept') ?? 'kept',
    found,
    skipped: (read.state === 'damaged' ? read.damaged : 0) + blobs.damaged + code.damaged,
    codeLeft,
  };
}

function soundItems<T>(
  items: Record<string, T> | undefined,
  isSound: (item: unknown) => boolean,
): { sound: Record<string, T>; damaged: number } {
  const all = Object.entries(typeof items === 'object' && items !== null ? items : {});
  const sound = all.filter(([id, item]) => isId(id) && isSound(item));
  return { sound: Object.fromEntries(sound), damaged: all.length - sound.length };
}

function isNote(item: unknown): boolean {
  const note = item as Note | null;
  return typeof note?.at === 'number' && note.at >= 0 && isJson(note.value);
}
