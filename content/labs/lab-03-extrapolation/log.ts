/*
 * The task. A log assigns values to names, line after line: c = 3, a = 11, c = 7 …
 * A question asks for the value of a name. The last line that wrote it is right, older ones are wrong.
 */
export const NAMES = 16;
export const VALUES = 16;

export interface Log {
  /** The name that line n writes. */
  names: number[];
  /** The value that line n writes. */
  values: number[];
  /** The name that is asked for after line m. */
  asked: number[];
  /** The line that is right after line m: the last one that wrote the name. */
  right: number[];
}

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  normal(): number;
}

export function makeLog(random: Random, lines: number): Log {
  const below = (n: number): number => Math.floor(random.next() * n);
  const names = Array.from({ length: lines }, () => below(NAMES));
  const values = names.map(() => below(VALUES));
  // Any line may be asked about, so older names are asked for as well as recent ones.
  const asked = names.map((_, m) => names[below(m + 1)]);
  const right = asked.map((name, m) => names.lastIndexOf(name, m));
  return { names, values, asked, right };
}

/** The same numbers for the same seed (mulberry32, Box–Muller). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}
