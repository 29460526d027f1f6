import { RopeError } from '../errors/rope-error.ts';
import type { RealArray } from '../types.ts';

/** The array to write to: `out` when it fits, else a new one of the type and length of `x`. */
export function prepareOut<A extends RealArray>(x: A, out: A | undefined): A {
  const type = x.constructor as new (length: number) => A;
  if (!(x instanceof Float32Array || x instanceof Float64Array)) {
    throw new RopeError(
      'wrong-array-type',
      'the input is no typed array',
      'Use Float32Array or Float64Array.',
      x,
    );
  }
  if (out === undefined) return new type(x.length);
  if (out.constructor !== type || out.length !== x.length) {
    throw new RopeError(
      'wrong-array-type',
      '`out` does not fit',
      'Use the type and length of the input.',
      out,
    );
  }
  const apart = out.byteOffset - x.byteOffset;
  if (out.buffer === x.buffer && apart !== 0 && Math.abs(apart) < x.byteLength) {
    throw new RopeError(
      'overlapping-out',
      '`out` overlaps the input',
      'Use the input itself or other memory.',
      apart,
    );
  }
  return out;
}
