import { overlappingOut, wrongArrayType } from '../errors/catalogue.ts';
import { RopeError } from '../errors/rope-error.ts';
import type { RealArray } from '../types.ts';

/** The array to write to: `out` when it fits, else a new one of the type and length of `x`. */
export function prepareOut<A extends RealArray>(x: A, out: A | undefined): A {
  if (!(x instanceof Float32Array || x instanceof Float64Array)) {
    throw new RopeError(wrongArrayType, { value: x });
  }
  if (out === undefined) return new (x.constructor as new (length: number) => A)(x.length);
  if (out === x) return out;
  if (out.constructor !== x.constructor || out.length !== x.length) {
    throw new RopeError(wrongArrayType, {
      value: out,
      detail: '`out` differs from the input in type or length',
    });
  }
  const start = out.byteOffset - x.byteOffset;
  if (out.buffer === x.buffer && start !== 0 && Math.abs(start) < x.byteLength) {
    throw new RopeError(overlappingOut, {
      value: start,
      detail: '`out` starts inside the input, bytes apart',
    });
  }
  return out;
}
