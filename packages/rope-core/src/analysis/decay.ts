import { checkArgument, checkRotaryDim } from '../errors/check.ts';
import { ropeFrequencies } from '../frequencies.ts';

/**
 * Mean cosine over the pairs: the score of a vector with itself at a distance, when all pairs weigh
 * the same, divided by its score at distance 0.
 *
 * It oscillates and goes negative; it is no decay law. For independent random q and k the mean score
 * is 0 at every distance.
 *
 * Convention: distance in tokens, sign irrelevant.
 * Equals: `scoreOverDistance(q, q, ...)` for q of ones, over its value at 0.
 *
 * @param inverseFrequencies radians per position, shape (pairs,)
 * @param distance tokens
 * @returns between -1 and 1
 * @throws nothing
 * @example
 * meanCosine(ropeFrequencies(128), 64).toFixed(2) // => '0.48'
 */
export function meanCosine(inverseFrequencies: ArrayLike<number>, distance: number): number {
  let sum = 0;
  for (let i = 0; i < inverseFrequencies.length; i++) {
    sum += Math.cos(distance * inverseFrequencies[i]);
  }
  return sum / inverseFrequencies.length;
}

/**
 * The first whole distance at which the mean cosine is negative.
 *
 * Convention: distances 1, 2, ... below `limit`.
 * Equals: nothing published; it is how the base bound is checked.
 *
 * @param inverseFrequencies radians per position, shape (pairs,)
 * @param limit tokens to search
 * @returns the distance, or undefined when there is none below the limit
 * @throws nothing
 * @example
 * firstNegativeDistance(ropeFrequencies(128), 4096) // => 1707
 */
export function firstNegativeDistance(
  inverseFrequencies: ArrayLike<number>,
  limit: number,
): number | undefined {
  for (let distance = 1; distance < limit; distance++) {
    if (meanCosine(inverseFrequencies, distance) < 0) return distance;
  }
  return undefined;
}

/**
 * RoFormer's bound on a score: the mean length of the partial sums of e^(i * distance * frequency).
 *
 * It bounds what a score can be, not what it is, and it is not monotone either.
 *
 * Convention: partial sums run from the fastest pair; at distance 0 the value is (pairs + 1) / 2.
 * Equals: section 3.4.3 of the RoFormer paper (arXiv 2104.09864), figure 2.
 *
 * @param inverseFrequencies radians per position, shape (pairs,)
 * @param distance tokens
 * @returns the bound relative to the largest change between neighbouring pair products, no unit
 * @throws nothing
 * @example
 * scoreBound(ropeFrequencies(128), 0) // => 32.5
 * scoreBound(ropeFrequencies(128), 2048).toFixed(1) // => '3.6'
 */
export function scoreBound(inverseFrequencies: ArrayLike<number>, distance: number): number {
  let [re, im, sum] = [0, 0, 0];
  for (let i = 0; i < inverseFrequencies.length; i++) {
    re += Math.cos(distance * inverseFrequencies[i]);
    im += Math.sin(distance * inverseFrequencies[i]);
    sum += Math.hypot(re, im);
  }
  return sum / inverseFrequencies.length;
}

/**
 * The smallest base whose mean cosine stays non-negative over a whole context.
 *
 * A bound on one idealised quantity, not a law: Llama 2 is below it and works at its length.
 *
 * Convention: distances 1 .. length - 1; bases are tried upward from 2, each `step` times
 * the last. The bases that hold are no interval, so a finer step may find a smaller one. A step of
 * 1.01 takes a second at 16k and many at 128k.
 * Equals: the base bound of Men et al. (arXiv 2405.14591).
 *
 * @param length tokens of the context, 2 or more
 * @param rotaryDim number of dimensions that rotate, even, at least 4
 * @param step ratio of neighbouring candidates, above 1
 * @returns the first base that holds
 * @throws RopeError `bad-argument`, `odd-rotary-dim`
 * @example
 * minimalBase(4096).toExponential(1) // => '2.9e+4'
 */
export function minimalBase(length: number, rotaryDim = 128, step = 1.01): number {
  checkRotaryDim(rotaryDim);
  checkArgument(
    rotaryDim > 2 && length >= 2 && length < 2 ** 24 && step > 1,
    `length ${length}, rotaryDim ${rotaryDim}, step ${step}`,
    'Pass a length from 2 to 2^24, at least two pairs, and a step above 1.',
    length,
  );
  // Bases that work are not an interval, so bisection would skip the smallest: walk up.
  let negative = 1; // where the last base failed; its neighbour mostly fails close by
  for (let base = 2; ; base *= step) {
    const frequencies = ropeFrequencies(rotaryDim, base);
    const nearby = [1, 1.01, 1.02, 1.05, 1.1].map((stretch) => Math.round(negative * stretch));
    const failed = nearby.find((d) => d < length && meanCosine(frequencies, d) < 0);
    const first = failed ?? firstNegativeDistance(frequencies, length);
    if (first === undefined) return base;
    negative = first;
  }
}
