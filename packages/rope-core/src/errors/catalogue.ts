// Every entry is a constant of its own, so that a bundle keeps only the texts of the functions it
// uses. `errorCatalogue` in ./all.ts gathers them for pages and tests.
import type { ErrorEntry } from './rope-error.ts';

export const oddRotaryDim: ErrorEntry = {
  code: 'odd-rotary-dim',
  what: 'the rotary dimension is not a positive even integer',
  why: 'RoPE turns dimensions two at a time.',
  remedy:
    'Use an even number of dimensions; leave the rest of the head unrotated (partial rotary).',
};

export const badBase: ErrorEntry = {
  code: 'bad-base',
  what: 'the base (rope_theta) is not a positive finite number',
  why: 'Every frequency is a power of it.',
  remedy: 'Use 10000, or the rope_theta of the model.',
};

export const badLength: ErrorEntry = {
  code: 'bad-length',
  what: 'a count is not a non-negative integer',
  why: 'It sizes a table.',
  remedy: 'Pass an integer number of positions, 0 or more.',
};

export const badPosition: ErrorEntry = {
  code: 'bad-position',
  what: 'a position is not a finite number',
  why: 'The angle would be NaN and so would every score after it.',
  remedy: 'Pass finite positions; negative and fractional ones are fine here.',
};

export const positionOutsideTable: ErrorEntry = {
  code: 'position-outside-table',
  what: 'a position has no row in the table',
  why: 'A table row is an integer from 0 to length - 1; reading any other would give NaN or the wrong angle.',
  remedy:
    'Build a longer table, or build rows for exactly these positions (negative and fractional included) with ropeTable(spec, positions) and apply it without positions.',
};

export const shapeMismatch: ErrorEntry = {
  code: 'shape-mismatch',
  what: 'the data does not divide into the shape asked for',
  why: 'Tokens, heads and dimensions would be read from the wrong places.',
  remedy: 'Check heads and headDim, and that there is one position per token.',
};

export const wrongArrayType: ErrorEntry = {
  code: 'wrong-array-type',
  what: 'the data is not an array of the kind expected',
  why: 'The element type decides how the result is rounded.',
  remedy: 'Pass a Float32Array or a Float64Array, and an `out` of the same type and length.',
};

export const overlappingOut: ErrorEntry = {
  code: 'overlapping-out',
  what: '`out` shares part of its memory with the input',
  why: 'Values would be overwritten before they are read.',
  remedy: 'Pass the input itself as `out` to work in place, or memory of its own.',
};

export const badPairing: ErrorEntry = {
  code: 'bad-pairing',
  what: 'unknown pairing',
  why: 'The pairing says which two dimensions turn together.',
  remedy: "Use 'interleaved' (2i, 2i+1) or 'half' (i, i + rotaryDim/2).",
};

export const badArgument: ErrorEntry = {
  code: 'bad-argument',
  what: 'an argument is outside its range',
  why: 'The formula has no value there.',
  remedy: 'See the documentation of the function for the range.',
};
