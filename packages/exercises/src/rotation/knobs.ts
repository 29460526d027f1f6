/** The two members of pair i among d dimensions. */
export type Members = (pair: number, dimensions: number) => readonly [number, number];

export const neighbours: Members = (pair) => [2 * pair, 2 * pair + 1];
export const halves: Members = (pair, dimensions) => [pair, pair + dimensions / 2];

/** What a frequency may depend on; `member` is 0 for the first of the pair, 1 for the second. */
export interface FrequencyInput {
  pair: number;
  dimensions: number;
  base: number;
  member: number;
}

/** What a position may depend on. */
export interface PositionInput {
  row: number;
  rows: number;
  seed: number;
}

/** What a pair is turned by: the angle of its first and of its second member, equal unless something is mixed up. */
export interface TurnInput {
  first: number;
  second: number;
  angles: readonly [number, number];
}

/**
 * Rotary embedding with every decision exposed. All knobs at their defaults give the right answer;
 * a misconception is one knob in another position.
 */
export interface Knobs {
  /** Which components a pair is read from. */
  members: Members;
  /** Which components share a frequency; the same as `members` unless two conventions are mixed. */
  angleMembers: Members;
  /** Where the turned pair is written. */
  written: Members;
  frequency: (input: FrequencyInput) => number;
  position: (input: PositionInput) => number;
  /** A factor on every angle: units. */
  unit: number;
  turn: (input: TurnInput) => readonly [number, number];
  /** The flat result in row-major order, before it is returned. */
  finish: (flat: Float64Array, rows: number, dimensions: number) => Float64Array;
}

export const RIGHT: Knobs = {
  members: neighbours,
  angleMembers: neighbours,
  written: neighbours,
  frequency: ({ pair, dimensions, base }) => base ** ((-2 * pair) / dimensions),
  position: ({ row }) => row,
  unit: 1,
  turn: ({ first, second, angles: [a, b] }) => [
    first * Math.cos(a) - second * Math.sin(a),
    first * Math.sin(b) + second * Math.cos(b),
  ],
  finish: (flat) => flat,
};
