import { checkArgument, shapeError } from '../errors/check.ts';
import type { RealArray } from '../types.ts';

/**
 * Keys and values of the tokens seen so far. Keys are stored rotated, as most implementations do, so
 * the next token must be rotated at position `length`, read before it is appended.
 *
 * Convention: rows in order of arrival; the cache does not know positions.
 * Equals: `DynamicCache` of Hugging Face transformers, for one layer.
 *
 * @param width numbers per token: kvHeads * headDim
 * @throws RopeError `bad-argument`; `shape-mismatch` on append
 * @example
 * const cache = new KvCache(2);
 * cache.append(new Float64Array([1, 2]), new Float64Array([3, 4]));
 * cache.length // => 1
 */
export class KvCache {
  readonly width: number;
  #keys = new Float64Array(0);
  #values = new Float64Array(0);

  constructor(width: number) {
    checkArgument(
      Number.isInteger(width) && width > 0,
      `a token of ${width} numbers`,
      'Pass kvHeads * headDim.',
      width,
    );
    this.width = width;
  }

  /** Tokens stored: the position of the next one. */
  get length(): number {
    return this.#keys.length / this.width;
  }

  /** Rotated keys, shape (length, kvHeads, headDim). */
  get keys(): Float64Array {
    return this.#keys;
  }

  /** Values, shape (length, kvHeads, headDim). */
  get values(): Float64Array {
    return this.#values;
  }

  /** Adds one or more tokens at the end. */
  append(keys: RealArray, values: RealArray): void {
    if (keys.length !== values.length || !Number.isInteger(keys.length / this.width)) {
      throw shapeError(
        `${keys.length} key and ${values.length} value numbers are not whole tokens of ${this.width}`,
        keys.length,
      );
    }
    this.#keys = Float64Array.from([...this.#keys, ...keys]);
    this.#values = Float64Array.from([...this.#values, ...values]);
  }
}
