import type { Results } from './results.ts';

export interface ClassTable {
  header: string[];
  rows: string[][];
}

export interface TableTexts {
  name: string;
  course: string;
  /** Says that the time is in UTC. */
  made: string;
  lessons: string;
  right: string;
  /** Between two counts, in a file for spreadsheets: 3 of 4. */
  of: string;
}

/** One row per file, one column per exercise that anybody in the class has tried. */
export function classTable(files: Results[], texts: TableTexts): ClassTable {
  const exercises = [...new Set(files.flatMap((file) => Object.keys(file.exercises)))].sort();
  const header = [texts.name, texts.course, texts.made, ...exercises, texts.lessons, texts.right];
  const rows = files
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.made < b.made ? -1 : 1))
    .map((file) => {
      const answers = Object.values(file.answers);
      const right = answers.filter(({ correct }) => correct).length;
      return [
        file.name,
        file.course,
        file.made.slice(0, 16).replace('T', ' '),
        ...exercises.map((id) => {
          if (!Object.hasOwn(file.exercises, id)) return '';
          const { passed, total } = file.exercises[id]!;
          return `${passed}/${total}`;
        }),
        String(file.lessons.length),
        `${right}/${answers.length}`,
      ];
    });
  return { header, rows };
}

/**
 * The table for a spreadsheet: UTF-8 with its mark, fields quoted, lines ended as Excel wants them.
 * A field that a spreadsheet would take for a formula or a date is written as text.
 */
export function toCsv({ header, rows }: ClassTable, { of }: Pick<TableTexts, 'of'>): string {
  const line = (fields: string[]): string => fields.map((field) => csvField(field, of)).join(',');
  return `\uFEFF${[header, ...rows].map(line).join('\r\n')}\r\n`;
}

function csvField(text: string, of: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  // 3/4 would become the third of April, with or without spaces.
  const plain = safe.replace(/^(\d+)\/(\d+)$/, `$1 ${of} $2`);
  return `"${plain.replaceAll('"', '""')}"`;
}
