import { MAX_CHECKS, MAX_DRAWING, MAX_DRAWINGS } from '../limits.ts';
import type { CheckResult } from '../protocol.ts';
import type { LibraryShelf } from './linker.ts';
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
    /** Reports one graded check. */
    reportCheck(check: CheckResult): void {
      if (checks++ < MAX_CHECKS) reporter.event({ type: 'check', check });
    },
    /** Shows an SVG or HTML string in the drawing panel; scripts in it never run. */
    show(svgOrHtml: string): void {
      const html = String(svgOrHtml);
      if (html.length > MAX_DRAWING) {
        throw new RangeError(
          `The drawing has ${html.length} characters; at most ${MAX_DRAWING} can be shown.`,
        );
      }
      if (drawings++ < MAX_DRAWINGS) reporter.event({ type: 'draw', html });
    },
  };
}
