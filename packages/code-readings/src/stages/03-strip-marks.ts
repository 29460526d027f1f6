import { ReadingError } from '../reading-error.ts';
import type { LineRange, SourceLine } from '../types.ts';
import type { SourceFile } from './02-read-source.ts';

export interface MarkedSource extends SourceFile {
  /** Lines between `region name` and `endregion name`, by name. */
  regions: Map<string, LineRange>;
}

// The form editors fold on: `# region angles`, `//#region angles`. It helps whoever reads the file, too.
const open = /^\s*(?:\/\/|#)\s*#?region\s+([\w-]+)\s*$/;
const close = /^\s*(?:\/\/|#)\s*#?endregion(?:\s+([\w-]+))?\s*$/;

/**
 * Stage 3: takes region marks off the page and remembers what they enclose.
 *
 * The lines that stay keep the numbers they have in the file.
 */
export function stripMarks(source: SourceFile): MarkedSource {
  const fail = (line: number, found: string, remedy: string): never => {
    throw new ReadingError({ code: 'mark-unbalanced', file: source.file, line, found, remedy });
  };
  const lines: SourceLine[] = [];
  const regions = new Map<string, LineRange>();
  const opened: { name: string; line: number }[] = [];

  for (const line of source.lines) {
    const start = open.exec(line.text);
    const end = close.exec(line.text);
    if (start) {
      const name = start[1]!;
      if (regions.has(name) || opened.some((mark) => mark.name === name)) {
        fail(line.number, `region "${name}" opens twice`, 'Give the second region another name.');
      }
      opened.push({ name, line: line.number });
    } else if (end) {
      const mark = opened.pop();
      if (!mark)
        return fail(line.number, 'endregion closes nothing', 'Remove it or open a region.');
      if (end[1] && end[1] !== mark.name) {
        fail(
          line.number,
          `endregion "${end[1]}" closes "${mark.name}"`,
          'Close the inner one first.',
        );
      }
      regions.set(mark.name, { first: mark.line + 1, last: line.number - 1 });
    } else {
      lines.push(line);
    }
  }
  const left = opened.pop();
  if (left) fail(left.line, `region "${left.name}" is never closed`, 'Add its endregion mark.');
  return { ...source, lines, regions };
}
