import { shapeError } from '../errors/check.ts';
import type { RopeTable } from '../types.ts';

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
  const perHead = xLength / heads;
  const size =
    headDim ?? (tokens ? perHead / tokens : Math.max(rotaryDim, perHead / table.length || 0));
  const rows = perHead / size;
  const { isInteger } = Number;
  if (!(heads > 0 && size >= rotaryDim && isInteger(heads) && isInteger(size) && isInteger(rows))) {
    throw shapeError(
      `${xLength} values are not tokens x ${heads} heads x ${size} dimensions of which ${rotaryDim} rotate`,
      xLength,
    );
  }
  if ((tokens ?? rows) !== rows) throw shapeError(`${tokens} positions for ${rows} tokens`, tokens);
  return size;
}
