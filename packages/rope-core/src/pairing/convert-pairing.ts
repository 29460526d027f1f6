import { prepareOut } from '../apply/prepare-out.ts';
import { checkRotaryDim, shapeError } from '../errors/check.ts';
import type { RealArray } from '../types.ts';

/** Options of `toHalfPairing` and `toInterleavedPairing`. */
export interface ConvertPairingOptions<A extends RealArray = RealArray> {
  /** Dimensions per vector; the whole array is one vector when absent. */
  headDim?: number;
  /** Dimensions that rotate, a prefix of each vector; all of them when absent. */
  rotaryDim?: number;
  /** Where to write; it may not be the input. */
  out?: A;
}

function convert<A extends RealArray>(x: A, toHalf: boolean, options: ConvertPairingOptions<A>): A {
  const { headDim = x.length, rotaryDim = headDim } = options;
  if (x.length === 0) return prepareOut(x, options.out);
  checkRotaryDim(rotaryDim);
  const { isInteger } = Number;
  if (!isInteger(headDim) || !isInteger(x.length / headDim) || rotaryDim > headDim) {
    throw shapeError(
      `${x.length} values are not vectors of ${headDim} dimensions of which ${rotaryDim} rotate`,
      x.length,
    );
  }
  const source = options.out === x ? (x.slice() as A) : x;
  const out = prepareOut(x, options.out);
  out.set(source);
  const pairs = rotaryDim / 2;
  for (let at = 0; at < x.length; at += headDim) {
    for (let i = 0; i < pairs; i++) {
      const adjacent = at + 2 * i;
      const split = at + i;
      if (toHalf) {
        out[split] = source[adjacent];
        out[split + pairs] = source[adjacent + 1];
      } else {
        out[adjacent] = source[split];
        out[adjacent + 1] = source[split + pairs];
      }
    }
  }
  return out;
}

/**
 * Reorders vectors laid out for `interleaved` pairing so that the same pairs sit where `half` expects
 * them: (2i, 2i+1) move to (i, i + rotaryDim/2). The tail beyond rotaryDim stays.
 *
 * Convention: rotating the result with `half` equals reordering the `interleaved` rotation.
 * Equals: `x.view(d/2, 2).transpose(0, 1)` in PyTorch; the order in which Hugging Face's
 * DeepSeek-V3 leaves its rotated vectors.
 *
 * @param x one or more vectors, shape (n, headDim)
 * @param options headDim, rotaryDim, out
 * @returns a new array of the same type and length, or `out`
 * @throws RopeError `odd-rotary-dim`, `shape-mismatch`, `wrong-array-type`
 * @example
 * toHalfPairing(new Float64Array([0, 1, 2, 3, 4, 5])) // => [0, 2, 4, 1, 3, 5]
 */
export function toHalfPairing<A extends RealArray>(
  x: A,
  options: ConvertPairingOptions<A> = {},
): A {
  return convert(x, true, options);
}

/**
 * The way back: (i, i + rotaryDim/2) move to (2i, 2i+1). The tail beyond rotaryDim stays.
 *
 * Convention: rotating the result with `interleaved` equals reordering the `half` rotation.
 * Equals: `x.view(2, d/2).transpose(0, 1)` in PyTorch.
 *
 * @param x one or more vectors, shape (n, headDim)
 * @param options headDim, rotaryDim, out
 * @returns a new array of the same type and length, or `out`
 * @throws RopeError `odd-rotary-dim`, `shape-mismatch`, `wrong-array-type`
 * @example
 * toInterleavedPairing(new Float64Array([0, 2, 4, 1, 3, 5])) // => [0, 1, 2, 3, 4, 5]
 */
export function toInterleavedPairing<A extends RealArray>(
  x: A,
  options: ConvertPairingOptions<A> = {},
): A {
  return convert(x, false, options);
}
