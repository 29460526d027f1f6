/** The reserved module of snippets, as TypeScript sees it. Implemented in worker/host-module.ts. */
declare module 'live-code:host' {
  /**
   * Shows a drawing beside the output: SVG or HTML text, of which no script ever runs, or an
   * OffscreenCanvas as it stands now. A later drawing takes the place of the earlier one.
   *
   * @param alt what the drawing shows, in words, for those who do not see it
   */
  export function show(drawing: string | OffscreenCanvas, alt?: string): void;

  /** What the program has printed so far: a line each, as text and as the numbers in it. */
  export function printed(): import('./protocol.ts').PrintedLine[];

  /** Reports one graded check; the component around the block shows it. */
  export function reportCheck(check: import('./protocol.ts').CheckResult): void;

  /** From now on the file may import `allowed` only: a graded answer must be the reader's own. */
  export function restrictImports(path: string, allowed: readonly string[]): void;
}
