/** What one run of a lab left behind; the artefacts are made of it. */
export interface LabRun {
  /** The learner's calendar day, such as `2026-03-01`. */
  date: string;
  /** The learner's files, as they were run: `rope.ts` to its text. */
  code: Record<string, string>;
  /** Everything the program printed, as text. */
  output: string;
  svg?: string;
  /** By their names in manifest.json; a result that could not be computed is missing. */
  results: Record<string, number>;
  /** Further text files that the lab's program made, such as a table. */
  files: Record<string, string>;
  passed: number;
  total: number;
}

/** Sent by a workbench when a run has ended by itself; `detail.lab` tells whose. */
export interface LabRunEvent {
  lab: string;
  run: LabRun;
}

declare global {
  interface DocumentEventMap {
    'handbook:lab-run': CustomEvent<LabRunEvent>;
  }
}
