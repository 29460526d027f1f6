import { KvCache } from 'rope-core';

const cacheOf = (keys: Float64Array): KvCache => {
  const cache = new KvCache(1);
  cache.append(keys, keys);
  return cache;
};

/** Where the next token stands when five keys are cached. */
export const afterFiveKeys = (): number => cacheOf(new Float64Array(5)).length;

/** Where it stands when the last three of forty keys are cut off. */
export const afterTheCut = (): number =>
  cacheOf(cacheOf(new Float64Array(40)).keys.slice(0, -3)).length;
