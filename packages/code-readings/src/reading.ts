import type { CodeLanguage, LineRange, NoteKind, ReaderLanguage } from './types.ts';
import type { EditorFiles } from './editor-files.ts';
import type { Coverage } from './stages/08-check-coverage.ts';
import type { LineValue } from './stages/11-attach-values.ts';

/** A reading ready to be laid out: plain data, the same for both languages of the reader. */
export interface Reading {
  id: string;
  title: Record<ReaderLanguage, string>;
  /** The source first, then its counterpart if there is one. */
  sources: ReadingSource[];
  notes: ReadingNote[];
  groups: ReadingGroup[];
  /** How to run a source that belongs to a package; a source that runs by itself needs none. */
  editor?: EditorFiles & { source: number };
}

export interface ReadingSource {
  language: CodeLanguage;
  /** Relative to the repository. */
  file: string;
  /** Name to save a download under. */
  fileName: string;
  lines: ReadingLine[];
  coverage: Coverage;
  /** Who computed the values: `Python 3.11.7`. */
  tool: string;
  /** What the program printed. */
  output: string;
}

export interface ReadingLine {
  /** Line of the file on disk. */
  number: number;
  text: string;
  html: string;
  /** Numbers of the notes on this line, the most specific first. */
  notes: number[];
  values: LineValue[];
}

export interface ReadingNote {
  number: number;
  kind: NoteKind;
  /** Lines per source, in the order of `sources`; null where the note has none. */
  ranges: (LineRange | null)[];
}

export interface ReadingGroup {
  /** Absent for what comes before the first named group. */
  id?: string;
  title?: Record<ReaderLanguage, string>;
  rows: ReadingRow[];
}

/** Code and the notes that start there: what stands side by side. */
export interface ReadingRow {
  notes: number[];
  /** Lines per source; null when this row shows none of it. */
  lines: (LineRange | null)[];
}
