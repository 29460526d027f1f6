/** What a page can say about a kind of mistake, whatever its numbers. */
export interface ErrorEntry {
  /** What happened. */
  readonly what: string;
  /** Why the library refuses instead of computing something. */
  readonly why: string;
  /** What to do instead. */
  readonly remedy: string;
}

// The texts of one case are written where it is thrown, so that a bundle carries only those of the
// functions it uses. A code thrown anywhere must be listed here: its type is the list of keys.
const entries = {
  'odd-rotary-dim': {
    what: 'The number of dimensions that rotate is not a positive even integer.',
    why: 'RoPE turns dimensions two at a time.',
    remedy:
      'Rotate an even number of dimensions and let the rest of the head pass (partial rotary).',
  },
  'bad-base': {
    what: 'The base (rope_theta) is not a positive finite number.',
    why: 'Every frequency is a power of it.',
    remedy: 'Use 10000, or the rope_theta of the model.',
  },
  'bad-length': {
    what: 'A number of positions is not a non-negative integer.',
    why: 'It sizes a table.',
    remedy: 'Pass an integer, 0 or more.',
  },
  'bad-position': {
    what: 'A position is not a finite number.',
    why: 'Its angle would be NaN, and so would every score after it.',
    remedy: 'Pass finite positions; ropeTable takes negative and fractional ones.',
  },
  'position-outside-table': {
    what: 'A token asks for a table row that does not exist.',
    why: 'Rows are integers from 0 to length - 1. Other languages wrap a negative index around and give a wrong angle in silence; here it would give NaN.',
    remedy: 'Build a longer table, or build rows for exactly these positions with ropeTable.',
  },
  'shape-mismatch': {
    what: 'The data does not divide into the shape asked for.',
    why: 'Tokens, heads and dimensions would be read from the wrong places.',
    remedy: 'Check heads, headDim and that there is one position per token.',
  },
  'wrong-array-type': {
    what: 'The input or `out` is not an array of the type and length expected.',
    why: 'The element type decides how results are rounded.',
    remedy: 'Pass a Float32Array or a Float64Array, and an `out` of the same type and length.',
  },
  'overlapping-out': {
    what: '`out` shares only a part of its memory with the input.',
    why: 'Values would be overwritten before they are read.',
    remedy: 'Pass the input itself to work in place, or memory of its own.',
  },
  'bad-pairing': {
    what: 'The pairing is not one that exists.',
    why: 'It says which two dimensions turn together.',
    remedy: "Use 'interleaved' (2i, 2i+1) or 'half' (i, i + rotaryDim/2).",
  },
  'bad-argument': {
    what: 'An argument is outside its range.',
    why: 'The formula has no value there.',
    remedy: 'The documentation of the function gives the range.',
  },
  'config-not-object': {
    what: 'What should be a config is not a JSON object.',
    why: 'There are no fields to read.',
    remedy: 'Pass the parsed content of config.json.',
  },
  'config-missing-field': {
    what: 'A field that this kind of RoPE needs is absent.',
    why: 'Any default would describe another model.',
    remedy: 'Add the field; the path says where.',
  },
  'config-bad-value': {
    what: 'A field has a value of the wrong kind or outside its range.',
    why: 'The formula has no value there, or a different one than its author thinks.',
    remedy: 'Correct the field; the path says which.',
  },
  'config-layer-type': {
    what: 'The layers of this model rotate differently and the layer type is missing, unknown or has no RoPE.',
    why: 'Mixing them up leaves short texts fine and breaks long ones.',
    remedy: 'Pass one of ropeLayerTypes(config) as layerType.',
  },
} satisfies Record<string, ErrorEntry>;

/** Permanent names of everything that can go wrong. */
export type ErrorCode = keyof typeof entries;

/**
 * Every error code with what happened, why it is refused and what to do.
 *
 * Convention: keys are the `code` of a RopeError and never change.
 * Equals: nothing outside this library.
 *
 * @example
 * errorCatalogue['bad-base'].remedy // => 'Use 10000, or the rope_theta of the model.'
 */
export const errorCatalogue: Readonly<Record<ErrorCode, ErrorEntry>> = entries;
