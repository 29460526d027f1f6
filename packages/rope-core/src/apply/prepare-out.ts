import { RopeError } from '../errors/rope-error.ts';
import type { RealArray } from '../types.ts';

/** The array to write to: `out` when it fits, else a new one of the type and length of `x`. */
export function prepareOut<A extends RealArray>(x: A, out: A | undefined): A {
  const type = x.constructor as new (length: number) => A;
  const typed = x instanceof Float32Array || x instanceof Float64Array;
  if (!typed || (out && (out.constructor !== type || out.length !== x.length))) {
    throw new RopeError(
      'wrong-array-type',
      typed ? '`out` does not fit the input' : 'the input is no typed array',
      'Use Float32Array or Float64Array, and an `out` of the same type and length.',
      typed ? out : x,
    );
  }
  if (!out) return new type(x.length);
  const apart = out.byteOffset - x.byteOffset;
  if (out.buffer === x.buffer && apart && Math.abs(apart) < x.byteLength) {
    throw new RopeError(
      'overlapping-out',
      '`out` overlaps the input',
      'Use the input itself or other memory.',
      apart,
    );
  }
  return out;
}
