/** What is measured of every editor. Times in milliseconds. */
export interface Times {
  cold14: number[];
  cold200: number[];
  edit14: number[];
  edit200: number[];
  warm: number[];
  /** Loaded after the press, gzipped. */
  bytes: number;
}

export const COLD_ROUNDS = 5;
export const WARM_ROUNDS = 15;
/** The first ones warm up. */
export const WARMING = 3;

export const noTimes = (): Times => ({
  cold14: [],
  cold200: [],
  edit14: [],
  edit200: [],
  warm: [],
  bytes: 0,
});

export function median(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
