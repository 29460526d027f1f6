import { KvCache } from 'rope-core';

/** Where the next token stands after a prompt of 20 and three generated tokens. */
export function nextPosition(): number {
  const cache = new KvCache(1);
  cache.append(new Float64Array(20), new Float64Array(20));
  for (let i = 0; i < 3; i++)
    cache.append(new Float64Array(1), new Float64Array(1));
  return cache.length;
}
