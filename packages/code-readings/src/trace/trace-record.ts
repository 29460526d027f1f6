/** A number or numeric array that a line left behind, in full, so that two languages compare. */
export interface TracedValue {
  line: number;
  /** Which call of its function this was, from 1; 0 outside functions. */
  call: number;
  /** The variable, `return`, or `gives` for what a callback returns. */
  name: string;
  /** As the language calls it: `float`, `list`, `Float64Array`, … */
  type: string;
  /** [] for a scalar, (T, d) as [T, d]. */
  shape: number[];
  /** Row by row. NaN and infinities are strings, because JSON has no word for them. */
  values: (number | string)[];
}

/** Text printed while a line outside functions was running. */
export interface PrintedText {
  line: number;
  text: string;
}

export interface TraceRecord {
  /** Of the source's bytes when it ran. */
  sha256: string;
  /** Who ran it, e.g. `Python 3.11.7`. */
  tool: string;
  /** What the program printed. */
  output: string;
  values: TracedValue[];
  printed: PrintedText[];
  /** Processor time of the run in seconds; a recorded run does not say. */
  cpuSeconds?: number;
}
