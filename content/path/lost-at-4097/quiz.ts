import { linearScaling, ropeFrequencies, unseenAngles } from 'rope-core';

const plain = ropeFrequencies(128);
const leaving = (factor: number) =>
  unseenAngles(linearScaling(plain, factor), 4096, 8192, plain).length;

/** The smallest factor, to seven digits, by which no pair leaves its trained arc at 8,192 tokens. */
export function exactFactor(): number {
  let [low, high] = [1, 4];
  while (high - low > 1e-7) {
    const middle = (low + high) / 2;
    if (leaving(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}
