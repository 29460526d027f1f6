// Positions with several coordinates: every pair listens to one of them.
import { checkArgument, shapeError } from '../errors/check.ts';
import { ropeFrequencies } from '../frequencies.ts';
import type { RopeTable } from '../types.ts';

/** Options of `mropeTable`. */
export interface MropeOptions {
  /** Pairs per axis (time, height, width); they sum to the number of pairs. */
  section: readonly number[];
  /** Axes alternate pair by pair (Qwen3-VL) instead of taking blocks (Qwen2-VL). */
  interleaved?: boolean;
  /** Multiplies every cosine and sine; 1 when absent. */
  attentionFactor?: number;
}

function tableByAxis(
  frequencies: ArrayLike<number>,
  positions: ArrayLike<ArrayLike<number>>,
  axisOf: (pair: number) => number,
  attentionFactor = 1,
): RopeTable {
  const pairs = frequencies.length;
  const cos = new Float64Array(positions.length * pairs);
  const sin = new Float64Array(positions.length * pairs);
  for (let t = 0; t < positions.length; t++) {
    for (let i = 0; i < pairs; i++) {
      const coordinate = positions[t][axisOf(i)];
      if (!Number.isFinite(coordinate)) {
        throw shapeError(`position ${t} has no finite coordinate ${axisOf(i)}`, positions[t]);
      }
      cos[t * pairs + i] = Math.cos(coordinate * frequencies[i]) * attentionFactor;
      sin[t * pairs + i] = Math.sin(coordinate * frequencies[i]) * attentionFactor;
    }
  }
  return { cos, sin, length: positions.length, pairs };
}

/**
 * Which axis every pair of multimodal RoPE listens to.
 *
 * In blocks, the first section takes the fastest pairs. Interleaved, axis a takes every pair i with
 * i mod (number of axes) = a while its section lasts; what is left over goes to axis 0.
 *
 * Convention: axes in the order time, height, width.
 * Equals: the splitting in `apply_multimodal_rotary_pos_emb` (Qwen2-VL) and
 * `apply_interleaved_mrope` (Qwen3-VL) of Hugging Face transformers.
 *
 * @param section pairs per axis
 * @param interleaved whether axes alternate
 * @returns axis per pair
 * @throws RopeError `bad-argument`
 * @example
 * mropeAxes([2, 1, 1]) // => [0, 0, 1, 2]
 * mropeAxes([2, 1, 1], true) // => [0, 1, 2, 0]
 */
export function mropeAxes(section: readonly number[], interleaved = false): number[] {
  checkArgument(
    section.length > 0 && section.every((size) => Number.isInteger(size) && size >= 0),
    `section [${section.join(', ')}]`,
    'Pass whole numbers of pairs, one per axis.',
    section,
  );
  if (!interleaved) return section.flatMap((size, axis) => Array<number>(size).fill(axis));
  const axes = section.length;
  const pairs = section.reduce((sum, size) => sum + size, 0);
  return Array.from({ length: pairs }, (_, i) => {
    const axis = i % axes;
    return i < axes * section[axis] ? axis : 0;
  });
}

/**
 * Table of multimodal RoPE: a position is (time, height, width), and every pair turns with one of
 * the three. Text has three equal coordinates and gets plain RoPE.
 *
 * Convention: positive angle = counter-clockwise; the next text position after an image is the
 * largest coordinate plus one, not the token count.
 * Equals: `Qwen2VLRotaryEmbedding` + `apply_multimodal_rotary_pos_emb`, and with `interleaved`
 * `Qwen3VLTextRotaryEmbedding`, in Hugging Face transformers; MROPE and IMROPE in ggml.
 *
 * @param inverseFrequencies radians per position, shape (pairs,)
 * @param positions shape (rows, axes)
 * @param options section, interleaved, attentionFactor
 * @returns cos and sin of shape (rows, pairs)
 * @throws RopeError `shape-mismatch`, `bad-argument`
 * @example
 * const table = mropeTable(ropeFrequencies(8), [[7, 3, 5]], { section: [2, 1, 1] });
 * table.cos[2] === Math.cos(3 * ropeFrequencies(8)[2]) // => true
 */
export function mropeTable(
  inverseFrequencies: ArrayLike<number>,
  positions: ArrayLike<ArrayLike<number>>,
  options: MropeOptions,
): RopeTable {
  const axes = mropeAxes(options.section, options.interleaved);
  if (axes.length !== inverseFrequencies.length) {
    throw shapeError(
      `sections of ${axes.length} pairs for ${inverseFrequencies.length} frequencies`,
      options.section,
    );
  }
  return tableByAxis(inverseFrequencies, positions, (pair) => axes[pair], options.attentionFactor);
}

/** Options of `axialTable`. */
export interface AxialOptions {
  /** Number of dimensions that rotate, a multiple of 4. */
  rotaryDim: number;
  /** The base of the frequencies; 10000 when absent. */
  base?: number;
  /** `alternate`: rows take the even entries of one ladder, columns the odd ones (Pixtral). `shared`: both take a whole ladder of half the size (Qwen2-VL's vision tower). */
  ladder?: 'alternate' | 'shared';
}

/**
 * Table of two-dimensional RoPE for image patches: the first half of the pairs turns with the row,
 * the second half with the column.
 *
 * Convention: positions are (row, column), from 0; positive angle = counter-clockwise.
 * Equals: `PixtralRotaryEmbedding` (`alternate`) and `Qwen2VisionRotaryEmbedding` with its row and
 * column positions (`shared`) in Hugging Face transformers.
 *
 * @param positions shape (patches, 2)
 * @param options rotaryDim, base, ladder
 * @returns cos and sin of shape (patches, rotaryDim / 2)
 * @throws RopeError `bad-argument`, `odd-rotary-dim`, `bad-base`, `shape-mismatch`
 * @example
 * axialTable([[0, 1]], { rotaryDim: 4 }).cos // => [1, 0.9999500004166653]
 */
export function axialTable(
  positions: ArrayLike<ArrayLike<number>>,
  options: AxialOptions,
): RopeTable {
  const { rotaryDim, base, ladder = 'alternate' } = options;
  checkArgument(
    rotaryDim % 4 === 0,
    `rotaryDim ${rotaryDim}`,
    'Two axes share the pairs: pass a multiple of 4.',
    rotaryDim,
  );
  const half = rotaryDim / 4;
  const steps =
    ladder === 'shared' ? ropeFrequencies(rotaryDim / 2, base) : ropeFrequencies(rotaryDim, base);
  const frequencies = Float64Array.from({ length: 2 * half }, (_, pair) => {
    const [axis, i] = [Math.floor(pair / half), pair % half];
    return ladder === 'shared' ? steps[i] : steps[2 * i + axis];
  });
  return tableByAxis(frequencies, positions, (pair) => Math.floor(pair / half));
}
