import { MAX_CHECKS, MAX_DRAWINGS } from '../limits.ts';
import type { CheckResult, PrintedLine } from '../protocol.ts';
import { makeDrawing } from './drawing.ts';
import type { LibraryShelf } from './linker.ts';
import { printedLines } from './printed.ts';
import type { Reporter } from './reporter.ts';

/** The reserved module `live-code:host`: how a program speaks to the page besides printing. */
export function makeHostModule(reporter: Reporter, shelf: LibraryShelf) {
  let checks = 0;
  let drawings = 0;
  return {
    /**
     * From now on the file may import `allowed` only, and no other file may lift that: a graded answer
     * that imports the reference has not been written.
     */
    restrictImports(path: string, allowed: readonly string[]): void {
      shelf.restrict(path, allowed);
    },
    /** What the program has printed so far, for checks that look at the output. */
    printed(): PrintedLine[] {
      return printedLines(reporter.entries);
    },
    /** Reports one graded check. */
    reportCheck(check: CheckResult): void {
      if (checks++ < MAX_CHECKS) reporter.event({ type: 'check', check });
    },
    /**
     * Shows a drawing beside the output: SVG or HTML text, of which no script ever runs, or an
     * OffscreenCanvas as it stands now. `alt` says in words what it shows. A later drawing takes
     * the place of the earlier one.
     */
    show(drawing: unknown, alt = ''): void {
      const drawn = makeDrawing(drawing, String(alt));
      if (drawings++ < MAX_DRAWINGS) reporter.event({ type: 'draw', drawing: drawn });
    },
  };
}
