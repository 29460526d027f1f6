import { checkArgument } from '../errors/check.ts';
import { ropeFrequencies } from '../frequencies.ts';
import { ropeTable } from '../table.ts';
import type { RopeTable } from '../types.ts';

/** What xPos needs besides positions. */
export interface XposOptions {
  /** Number of dimensions that rotate, even. */
  rotaryDim: number;
  /** Tokens in this call: scales are centred on half of it. */
  seqLen: number;
  /** The base of the frequencies; 10000 when absent. */
  base?: number;
  /** Tokens over which a scale acts once; 512 when absent. */
  scaleBase?: number;
}

/**
 * xPos's scale per pair: how much of a score survives `scaleBase` tokens of distance.
 *
 * Convention: gamma is 0.4, as in the paper; the slowest pairs keep the most.
 * Equals: the `scale` buffer of lucidrains/rotary-embedding-torch with `use_xpos`.
 *
 * @param rotaryDim number of dimensions that rotate, even
 * @returns shape (rotaryDim / 2,), no unit
 * @throws RopeError `odd-rotary-dim`
 * @example
 * xposScale(4) // => [0.28571428571428575, 0.6428571428571429]
 */
export function xposScale(rotaryDim: number): Float64Array {
  return ropeFrequencies(rotaryDim).map((_, i) => (2 * i + 0.4 * rotaryDim) / (1.4 * rotaryDim));
}

function scaled(
  table: RopeTable,
  positions: ArrayLike<number>,
  options: XposOptions,
  sign: 1 | -1,
): RopeTable {
  const { rotaryDim, seqLen, scaleBase = 512 } = options;
  const scale = xposScale(rotaryDim);
  const centre = Math.floor(seqLen / 2);
  const factor = (_: number, at: number): number => {
    const position = positions[Math.floor(at / table.pairs)];
    return Math.pow(scale[at % table.pairs], (sign * (position - centre)) / scaleBase);
  };
  const factors = table.cos.map(factor);
  return {
    ...table,
    cos: table.cos.map((value, at) => value * factors[at]),
    sin: table.sin.map((value, at) => value * factors[at]),
  };
}

/**
 * xPos: RoPE whose scores also fade with distance. Queries shrink with their position, keys grow by
 * the same power, so a score is multiplied by scale^((m - n) / scaleBase), with a scale below 1.
 *
 * A rotated vector depends on `seqLen`, because scales are centred on it; only products of q with k
 * can be compared between calls.
 *
 * Convention: positive angle = counter-clockwise; apply the q table to queries and the k table to
 * keys, in either pairing.
 * Equals: `rotate_queries_and_keys` of lucidrains/rotary-embedding-torch with `use_xpos`.
 *
 * @param positions shape (rows,), tokens
 * @param options rotaryDim, seqLen, base, scaleBase
 * @returns one table for queries, one for keys
 * @throws RopeError `odd-rotary-dim`, `bad-base`, `bad-position`, `bad-argument`
 * @example
 * const { q, k } = xposTables([0, 32], { rotaryDim: 4, seqLen: 64 });
 * [q.cos[2], k.cos[2]] // => [0.8342233605065102, 0.8342233605065102]
 */
export function xposTables(
  positions: ArrayLike<number>,
  options: XposOptions,
): { q: RopeTable; k: RopeTable } {
  const { rotaryDim, seqLen, base, scaleBase = 512 } = options;
  checkArgument(
    seqLen >= 0 && scaleBase > 0,
    `seqLen ${seqLen}, scaleBase ${scaleBase}`,
    'Pass tokens: seqLen 0 or more, scaleBase above 0.',
    options,
  );
  const table = ropeTable({ inverseFrequencies: ropeFrequencies(rotaryDim, base) }, positions);
  return { q: scaled(table, positions, options, 1), k: scaled(table, positions, options, -1) };
}
