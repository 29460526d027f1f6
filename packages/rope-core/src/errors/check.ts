import { RopeError } from './rope-error.ts';

export function checkRotaryDim(rotaryDim: number): void {
  if (!(rotaryDim > 0 && rotaryDim % 2 === 0)) {
    throw new RopeError(
      'odd-rotary-dim',
      `${rotaryDim} dimensions cannot rotate: it takes a positive even integer`,
      'Rotate an even number and let the rest of the head pass (partial rotary).',
      rotaryDim,
    );
  }
}

export function checkBase(base: number): void {
  if (!(typeof base === 'number' && base > 0 && base < Infinity)) {
    throw new RopeError(
      'bad-base',
      `the base ${String(base)} is not a positive finite number`,
      'Use 10000, or the rope_theta of the model.',
      base,
    );
  }
}

export function checkLength(length: number, name: string): void {
  if (!(Number.isInteger(length) && length >= 0)) {
    throw new RopeError(
      'bad-length',
      `${name} = ${length} is not a number of positions`,
      'Pass an integer, 0 or more.',
      length,
    );
  }
}

export function checkPairing(pairing: string): void {
  if (pairing !== 'interleaved' && pairing !== 'half') {
    throw new RopeError(
      'bad-pairing',
      `unknown pairing ${pairing}`,
      "Use 'interleaved' or 'half'.",
      pairing,
    );
  }
}

export function shapeError(what: string, value: unknown): RopeError {
  return new RopeError('shape-mismatch', what, 'Check heads, headDim and positions.', value);
}

/** Throws unless `ok`; `what` says which argument has which value, `remedy` its range. */
export function checkArgument(ok: boolean, what: string, remedy: string, value: unknown): void {
  if (!ok) throw new RopeError('bad-argument', what, remedy, value);
}

export function checkFactor(factor: number): void {
  checkArgument(
    factor > 0 && factor < Infinity,
    `the factor ${factor} is not a positive number`,
    'Pass how many times longer the context gets, such as 4.',
    factor,
  );
}
