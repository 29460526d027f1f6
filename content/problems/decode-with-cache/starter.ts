/**
 * One step of decoding: the newest token meets every key seen so far.
 *
 * @param cache keys of tokens 0 … n − 1, already rotated, one row each
 * @param q     the new token's query, d numbers, d even, not rotated yet
 * @param k     its key, d numbers, not rotated yet
 * @param base  the base of the frequencies
 * @returns the cache with the new key at its end, and one score per key
 */
export function decodeStep(
  cache: number[][],
  q: number[],
  k: number[],
  base: number,
): { cache: ArrayLike<number>[]; scores: ArrayLike<number> } {
  const newKey = new Array<number>(k.length).fill(0);
  const scores = new Array<number>(cache.length + 1).fill(0);

  // Which position does the new token have?
  // Rotate q and k by it, then take the dot product of q with every key.
  void [q, base]; // delete this line when you use them

  return { cache: [...cache, newKey], scores };
}
