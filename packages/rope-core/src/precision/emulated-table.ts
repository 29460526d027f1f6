import { shapeError } from '../errors/check.ts';
import { ropeFrequencies } from '../frequencies.ts';
import type { RopeTable } from '../types.ts';
import { type NumberFormat, roundTo } from './round-to.ts';

/** In which format each step of building a table is kept; float64 when absent. */
export interface PrecisionRecipe {
  /** The inverse frequencies, and the power and quotient that make them. */
  frequencies?: NumberFormat;
  /** The positions. */
  positions?: NumberFormat;
  /** The product of the two. */
  angles?: NumberFormat;
  /** Cosines and sines, rounded last. */
  table?: NumberFormat;
  /** Angles made by multiplying the one before by a constant ratio, as ggml does. */
  repeatedMultiply?: boolean;
}

/** What `emulatedTable` builds. */
export interface EmulatedTableOptions {
  /** Number of dimensions that rotate, even. */
  rotaryDim: number;
  /** The base of the frequencies; 10000 when absent. */
  base?: number;
  /** Positions, one row each. */
  positions: ArrayLike<number>;
  /** Formats of the steps. */
  recipe: PrecisionRecipe;
}

function roundedFrequencies(rotaryDim: number, base: number, format: NumberFormat): Float64Array {
  // Low precision code computes in float32 and casts the result; float32 code rounds every step.
  const working = format === 'float64' ? 'float64' : 'float32';
  return ropeFrequencies(rotaryDim, base).map((_, i) => {
    const exponent = roundTo(working, (2 * i) / rotaryDim);
    const power = roundTo(working, Math.pow(base, exponent));
    return roundTo(format, roundTo(working, 1 / power));
  });
}

/**
 * The table that an implementation gets when it keeps its steps in fewer bits. Cosines themselves are
 * exact before they are rounded, so the differences are those of the recipe alone.
 *
 * Convention: rows in the order of `positions`; positive angle = counter-clockwise.
 * Equals: Hugging Face's float32 tables for `{ frequencies, positions, angles, table: 'float32' }`;
 * ggml's for the same with `repeatedMultiply`.
 *
 * @param options rotaryDim, base, positions, recipe
 * @returns cos and sin of shape (rows, pairs)
 * @throws RopeError `odd-rotary-dim`, `bad-base`
 * @example
 * const bf16 = emulatedTable({ rotaryDim: 128, positions: [4095], recipe: { angles: 'bfloat16' } });
 * Math.abs(bf16.cos[0] - Math.cos(4095)) > 0.5 // => true
 */
export function emulatedTable(options: EmulatedTableOptions): RopeTable {
  const { rotaryDim, base = 10000, positions, recipe } = options;
  const format = (step: 'frequencies' | 'positions' | 'angles' | 'table') =>
    recipe[step] ?? 'float64';
  const frequencies = roundedFrequencies(rotaryDim, base, format('frequencies'));
  const ratio = roundTo(format('frequencies'), Math.pow(base, -2 / rotaryDim));
  const pairs = frequencies.length;
  const cos = new Float64Array(positions.length * pairs);
  const sin = new Float64Array(positions.length * pairs);
  for (let t = 0; t < positions.length; t++) {
    const position = roundTo(format('positions'), positions[t]);
    let angle = roundTo(format('angles'), position);
    for (let i = 0; i < pairs; i++) {
      if (recipe.repeatedMultiply) {
        if (i > 0) angle = roundTo(format('angles'), angle * ratio);
      } else {
        angle = roundTo(format('angles'), position * frequencies[i]);
      }
      cos[t * pairs + i] = roundTo(format('table'), Math.cos(angle));
      sin[t * pairs + i] = roundTo(format('table'), Math.sin(angle));
    }
  }
  return { cos, sin, length: positions.length, pairs };
}

/**
 * Largest absolute difference between two tables, and the pair where it is.
 *
 * Convention: cosines and sines count alike.
 * Equals: `torch.max(torch.abs(a - b))` over both.
 *
 * @param a a table
 * @param b a table of the same shape
 * @returns the difference (at most 2 for unscaled tables) and the pair
 * @throws RopeError `shape-mismatch`
 * @example
 * const options = { rotaryDim: 4, positions: [1], recipe: {} };
 * tableDifference(emulatedTable(options), precomputeRope(1, 4)).pair // => 0
 */
export function tableDifference(a: RopeTable, b: RopeTable): { difference: number; pair: number } {
  if (a.length !== b.length || a.pairs !== b.pairs) {
    throw shapeError(`tables of (${a.length}, ${a.pairs}) and (${b.length}, ${b.pairs})`, b.length);
  }
  let worst = { difference: 0, pair: 0 };
  for (let at = 0; at < a.cos.length; at++) {
    const difference = Math.max(Math.abs(a.cos[at] - b.cos[at]), Math.abs(a.sin[at] - b.sin[at]));
    if (Number.isNaN(difference)) return { difference, pair: at % a.pairs };
    if (difference > worst.difference) worst = { difference, pair: at % a.pairs };
  }
  return worst;
}
