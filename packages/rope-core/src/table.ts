import { checkLength } from './errors/check.ts';
import { RopeError } from './errors/rope-error.ts';
import { ropeFrequencies } from './frequencies.ts';
import type { RopeTable } from './types.ts';

/** What a table needs to know: a RopeSpec has it, and so does `{ inverseFrequencies }`. */
export interface RopeRotation {
  /** Radians per position, one per pair. */
  readonly inverseFrequencies: ArrayLike<number>;
  /** Multiplies every cosine and sine; 1 when absent. */
  readonly attentionFactor?: number;
}

/**
 * Table of the positions 0 .. T-1 of plain RoPE.
 *
 * Angles are computed in double precision, so a row is right to about 1e-10 at position 1e6.
 *
 * Convention: row t holds position t; positive angle = counter-clockwise; the same table serves
 * both pairings, because it has one column per pair.
 * Equals: the real and imaginary parts of `precompute_freqs_cis(dim, end, theta)` in
 * meta-llama/llama.
 *
 * @param T number of positions, from 0 to T-1
 * @param rotaryDim number of dimensions that rotate, even
 * @param base the base, `rope_theta` in configs
 * @returns cos and sin of shape (T, rotaryDim / 2), row-major
 * @throws RopeError `bad-length`, `odd-rotary-dim`, `bad-base`
 * @example
 * const table = precomputeRope(32, 4);
 * [table.length, table.pairs] // => [32, 2]
 * table.cos[1 * table.pairs + 1] // => 0.9999500004166653
 */
export function precomputeRope(T: number, rotaryDim: number, base = 10000): RopeTable {
  checkLength(T, 'T');
  const frequencies = ropeFrequencies(rotaryDim, base);
  const pairs = frequencies.length;
  const cos = new Float64Array(T * pairs);
  const sin = new Float64Array(T * pairs);
  for (let t = 0, at = 0; t < T; t++) {
    for (let i = 0; i < pairs; i++, at++) {
      const angle = t * frequencies[i];
      cos[at] = Math.cos(angle);
      sin[at] = Math.sin(angle);
    }
  }
  return { cos, sin, length: T, pairs };
}

/**
 * Table with one row per entry of `positions`, in that order: the way to reach negative, fractional
 * and scattered positions.
 *
 * Apply it without the `positions` option of `applyRope`: row t is already the row of token t.
 *
 * Convention: positive angle = counter-clockwise; the attention factor is inside cos and sin.
 * Equals: `cos, sin` returned by `LlamaRotaryEmbedding.forward` in Hugging Face transformers, one
 * column per pair instead of two, in double.
 *
 * @param spec inverse frequencies (radians per position) and attention factor; a `RopeSpec` fits
 * @param positions shape (rows,), any finite numbers
 * @returns cos and sin of shape (rows, pairs), row-major, multiplied by the attention factor
 * @throws RopeError `bad-position`
 * @example
 * const spec = { inverseFrequencies: ropeFrequencies(4) };
 * ropeTable(spec, [-1, 0.5]).sin // => [-0.8414709848078965, -0.009999833334166664, 0.479425538604203, 0.004999979166692708]
 */
export function ropeTable(spec: RopeRotation, positions: ArrayLike<number>): RopeTable {
  const { inverseFrequencies, attentionFactor = 1 } = spec;
  const pairs = inverseFrequencies.length;
  const cos = new Float64Array(positions.length * pairs);
  const sin = new Float64Array(positions.length * pairs);
  for (let t = 0, at = 0; t < positions.length; t++) {
    const position = positions[t];
    if (!Number.isFinite(position)) {
      throw new RopeError(
        'bad-position',
        `position ${position} of row ${t} is not finite`,
        'Pass finite numbers; negative and fractional ones are fine.',
        position,
      );
    }
    for (let i = 0; i < pairs; i++, at++) {
      const angle = position * inverseFrequencies[i];
      cos[at] = Math.cos(angle) * attentionFactor;
      sin[at] = Math.sin(angle) * attentionFactor;
    }
  }
  return { cos, sin, length: positions.length, pairs };
}

/**
 * The table that turns the other way: same cosines, negated sines.
 *
 * With an attention factor of 1 it undoes a rotation. Some code rotates by minus the angle from
 * the start (nanochat). Reversed on q and k alike, scores stay relative and see the distance n - m as
 * m - n, so weights must be trained that way.
 *
 * Convention: positive angle = counter-clockwise, so the result turns clockwise.
 * Equals: `freqs_cis.conj()` on Meta's complex table; `apply_rotary_emb` of karpathy/nanochat
 * rotates by such a table.
 *
 * @param table any table
 * @returns a new table of the same shape (length, pairs)
 * @throws nothing
 * @example
 * const table = precomputeRope(2, 2);
 * reverseRotation(table).sin[1] // => -0.8414709848078965
 */
export function reverseRotation(table: RopeTable): RopeTable {
  return { ...table, sin: table.sin.map((value) => -value) };
}
