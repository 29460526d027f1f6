import { badArgument, badBase, badLength, oddRotaryDim } from './catalogue.ts';
import { RopeError } from './rope-error.ts';

export function checkRotaryDim(rotaryDim: number): void {
  if (!Number.isInteger(rotaryDim) || rotaryDim <= 0 || rotaryDim % 2 !== 0) {
    throw new RopeError(oddRotaryDim, { value: rotaryDim });
  }
}

export function checkBase(base: number): void {
  if (!(typeof base === 'number' && base > 0 && base < Infinity)) {
    throw new RopeError(badBase, { value: base });
  }
}

export function checkLength(length: number, name: string): void {
  if (!Number.isInteger(length) || length < 0) {
    throw new RopeError(badLength, {
      value: length,
      detail: `${name} is not a non-negative integer`,
    });
  }
}

/** Throws unless `ok`; `detail` completes the sentence with the name of the argument and its range. */
export function checkArgument(ok: boolean, value: unknown, detail: string): void {
  if (!ok) throw new RopeError(badArgument, { value, detail });
}
