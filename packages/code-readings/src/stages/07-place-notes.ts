import { ReadingError } from '../reading-error.ts';
import type { LineRange, NoteKind } from '../types.ts';
import type { ReadingDefinition } from './01-read-definition.ts';
import type { MarkedSource } from './03-strip-marks.ts';
import type { NoteSource } from './04-read-notes.ts';
import { resolveAnchor } from './06-resolve-anchors.ts';

export interface PlacedNote {
  /** In reading order, from 1: what is printed beside code and note. */
  number: number;
  /** Names the note in the review lock; survives other notes coming and going. */
  key: string;
  kind: NoteKind;
  /** Line in the English notes. */
  line: number;
  range: LineRange;
  twinRange?: LineRange;
}

/**
 * Stage 7: every note on its lines, in the source and in the counterpart.
 *
 * Notes go down the file in both: then a page can lay code and notes side by side, and a screen
 * reader meets each line just before its note.
 */
export function placeNotes(
  definition: ReadingDefinition,
  notes: NoteSource[],
  source: MarkedSource,
  counterpart: MarkedSource | undefined,
): PlacedNote[] {
  const file = `${definition.dir}/notes.en.mdx`;
  const keys = new Map<string, number>();
  let previous: PlacedNote | undefined;
  let previousTwin: LineRange | undefined;

  return notes.map((note, index) => {
    const place = { file, line: note.line };
    const fail = (found: string, remedy: string): never => {
      throw new ReadingError({ code: 'notes-out-of-order', ...place, found, remedy });
    };
    const key = [note.anchor.within, note.anchor.at, note.kind].filter(Boolean).join(' | ');
    if (keys.has(key)) {
      throw new ReadingError({
        code: 'notes-invalid',
        ...place,
        found: `a second ${note.kind} note on "${note.anchor.at}" (the first is on line ${keys.get(key)})`,
        remedy: 'Join the two, or give one of them another kind.',
      });
    }
    keys.set(key, note.line);
    if (note.twin && !counterpart) {
      throw new ReadingError({
        code: 'notes-invalid',
        ...place,
        found: 'the note has a twin, but the reading has no counterpart',
        remedy: `Name the other file in ${definition.file}: counterpart: { source: ./… }.`,
      });
    }
    const placed: PlacedNote = {
      number: index + 1,
      key,
      kind: note.kind,
      line: note.line,
      range: resolveAnchor(note.anchor, source, place),
      ...(note.twin && { twinRange: resolveAnchor(note.twin, counterpart!, place) }),
    };
    if (previous && placed.range.first < previous.range.first) {
      fail(
        `"${note.anchor.at}" is line ${placed.range.first} of ${source.file}, above line ${previous.range.first} of the note before`,
        'Put the notes in the order of the code.',
      );
    }
    if (placed.twinRange && previousTwin && placed.twinRange.first < previousTwin.first) {
      fail(
        `the twin "${note.twin!.at}" is line ${placed.twinRange.first} of ${counterpart!.file}, above the twin of an earlier note (line ${previousTwin.first})`,
        'Order both files alike, or tie the twin to another note.',
      );
    }
    previous = placed;
    previousTwin = placed.twinRange ?? previousTwin;
    return placed;
  });
}
