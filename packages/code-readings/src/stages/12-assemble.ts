import { basename } from 'node:path';
import type { Reading, ReadingGroup, ReadingLine, ReadingRow, ReadingSource } from '../reading.ts';
import type { TraceRecord } from '../trace/trace-record.ts';
import type { LineRange } from '../types.ts';
import type { ReadingDefinition } from './01-read-definition.ts';
import type { MarkedSource } from './03-strip-marks.ts';
import { resolveAnchor } from './06-resolve-anchors.ts';
import type { PlacedNote } from './07-place-notes.ts';
import type { Coverage } from './08-check-coverage.ts';
import { attachValues } from './11-attach-values.ts';

export interface SourceParts {
  source: MarkedSource;
  html: Map<number, string>;
  coverage: Coverage;
  trace: TraceRecord;
}

/** Stage 12: everything that was found out, as rows of code and notes. */
export function assemble(
  definition: ReadingDefinition,
  notes: PlacedNote[],
  parts: SourceParts[],
): Reading {
  const rangesOf = (note: PlacedNote): (LineRange | null)[] =>
    [note.range, note.twinRange ?? null].slice(0, parts.length);
  return {
    id: definition.id,
    title: definition.title,
    sources: parts.map((part, index) =>
      assembleSource(
        part,
        notes.map((note) => ({ number: note.number, range: rangesOf(note)[index]! })),
      ),
    ),
    notes: notes.map((note) => ({ number: note.number, kind: note.kind, ranges: rangesOf(note) })),
    groups: assembleGroups(definition, parts[0]!.source, assembleRows(notes, parts, rangesOf)),
  };
}

function assembleSource(
  { source, html, coverage, trace }: SourceParts,
  notes: { number: number; range: LineRange | null }[],
): ReadingSource {
  const values = attachValues(trace);
  const size = (range: LineRange): number => range.last - range.first;
  const lines = source.lines.map((line): ReadingLine => {
    const here = notes.filter(
      ({ range }) => range && range.first <= line.number && line.number <= range.last,
    );
    here.sort((a, b) => size(a.range!) - size(b.range!));
    return {
      number: line.number,
      text: line.text,
      html: html.get(line.number)!,
      notes: here.map((note) => note.number),
      values: values.get(line.number) ?? [],
    };
  });
  return {
    language: source.language,
    file: source.file,
    fileName: basename(source.file),
    lines,
    coverage,
    tool: trace.tool,
    output: trace.output,
  };
}

/** A row starts where a note starts; each source flows on until the next row that has lines of it. */
function assembleRows(
  notes: PlacedNote[],
  parts: SourceParts[],
  rangesOf: (note: PlacedNote) => (LineRange | null)[],
): ReadingRow[] {
  const rows: { notes: number[]; starts: (number | null)[]; first: number }[] = [];
  for (const note of notes) {
    const starts = rangesOf(note).map((range) => range?.first ?? null);
    const row = rows.at(-1);
    if (row && row.first === note.range.first) {
      row.notes.push(note.number);
      row.starts = row.starts.map((start, s) => start ?? starts[s]!);
    } else rows.push({ notes: [note.number], starts, first: note.range.first });
  }
  return rows.map((row, r) => ({
    notes: row.notes,
    lines: parts.map(({ source }, s) => {
      // The first row that shows a source starts at its top, whatever its note points at.
      const isTop = rows.slice(0, r).every((before) => before.starts[s] === null);
      const start = isTop && row.starts[s] !== null ? source.lines[0]!.number : row.starts[s];
      const previous = rows.slice(0, r).findLast((before) => before.starts[s] != null);
      if (start == null || previous?.starts[s] === start) return null;
      const next = rows
        .slice(r + 1)
        .find((after) => after.starts[s] != null && after.starts[s]! > start);
      const last = next ? next.starts[s]! - 1 : source.lines.at(-1)!.number;
      return { first: start, last };
    }),
  }));
}

function assembleGroups(
  definition: ReadingDefinition,
  source: MarkedSource,
  rows: ReadingRow[],
): ReadingGroup[] {
  const starts = definition.groups.map((group) => ({
    group,
    first: resolveAnchor({ at: group.at }, source, definition.place(group.at)).first,
  }));
  const groups: ReadingGroup[] = [
    { rows: [] },
    ...starts.map(({ group }) => ({ id: group.id, title: group.title, rows: [] as ReadingRow[] })),
  ];
  let current = 0;
  for (const row of rows) {
    const first = row.lines[0]?.first;
    if (first !== undefined) {
      current = starts.findLastIndex((start) => start.first <= first) + 1;
    }
    groups[current]!.rows.push(row);
  }
  return groups.filter((group) => group.rows.length > 0);
}
