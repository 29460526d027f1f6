import { RopeError } from '../src/index.ts';

/** Reproducible numbers in [-1, 1): a linear congruential generator, the same on every machine. */
export function noise(length: number, seed = 1): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 2147483648 - 1;
  });
}

/** The code of the RopeError that `call` throws; fails loudly when it throws something else or nothing. */
export function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof RopeError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}
