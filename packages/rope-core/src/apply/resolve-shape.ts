import { shapeMismatch } from '../errors/catalogue.ts';
import { RopeError } from '../errors/rope-error.ts';
import type { RopeTable } from '../types.ts';

function mismatch(value: unknown, detail: string): RopeError {
  return new RopeError(shapeMismatch, { value, detail });
}

/**
 * Dimensions of one head in `x`. Given, or known from the number of positions; otherwise a fully
 * rotated head if the tokens fit the table, else one table row per token with a tail that passes.
 */
export function resolveHeadDim(
  xLength: number,
  table: RopeTable,
  heads: number,
  tokens: number | undefined,
  headDim: number | undefined,
): number {
  const rotaryDim = 2 * table.pairs;
  if (!Number.isInteger(heads) || heads < 1)
    throw mismatch(heads, 'heads is not a positive integer');
  if (xLength === 0) return headDim ?? rotaryDim;
  let size = headDim;
  if (size === undefined && tokens !== undefined) size = xLength / (tokens * heads);
  if (size === undefined) {
    size =
      xLength <= table.length * heads * rotaryDim ? rotaryDim : xLength / (table.length * heads);
  }
  if (!Number.isInteger(size) || !Number.isInteger(xLength / (heads * size))) {
    throw mismatch(
      xLength,
      `${xLength} values are not tokens x ${heads} heads x ${size} dimensions`,
    );
  }
  if (size < rotaryDim) {
    throw mismatch(size, `the table rotates ${rotaryDim} dimensions, a head has ${size}`);
  }
  const rows = xLength / (heads * size);
  if (tokens !== undefined && tokens !== rows) {
    throw mismatch(tokens, `${rows} tokens but ${tokens} positions`);
  }
  return size;
}
