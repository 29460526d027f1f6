/** A seeded source of random numbers: the same seed gives the same cases in the page, in tests and on the command line. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number, both ends included. */
  integer(min: number, max: number): number;
  /** One of the items, each equally likely. */
  pick<T>(items: readonly T[]): T;
  /** Standard normal: mean 0, variance 1, the usual stand-in for the components of q and k. */
  normal(): number;
  /** `count` standard normal numbers. */
  vector(count: number): number[];
  /** (rows, columns) standard normal numbers, one array per row. */
  matrix(rows: number, columns: number): number[][];
}

/**
 * The mulberry32 generator: 32 bits of state, good enough for test data, the same on every machine.
 *
 * @param seed any whole number; its lowest 32 bits count
 * @example
 * createRandom(1).integer(1, 6) // => 4
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  // Box–Muller; 1 - next() is never 0, so the logarithm is finite.
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const vector = (count: number): number[] => Array.from({ length: count }, normal);
  return {
    next,
    integer,
    pick: (items) => items[integer(0, items.length - 1)],
    normal,
    vector,
    matrix: (rows, columns) => Array.from({ length: rows }, () => vector(columns)),
  };
}
