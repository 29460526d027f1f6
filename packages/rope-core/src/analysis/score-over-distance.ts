import { checkPairing, shapeError } from '../errors/check.ts';
import type { Pairing } from '../types.ts';

/** Options of `scoreOverDistance`. */
export interface ScoreOverDistanceOptions {
  /** Which two dimensions turn together; `interleaved` when absent. */
  pairing?: Pairing;
}

/**
 * The score between one query and one key as a function of how far back the key is.
 *
 * Rotations of a pair compose, so the score depends on the distance alone: each pair contributes
 * its dot product times cos plus its cross product times sin. Dimensions beyond the rotary ones add
 * a constant.
 *
 * Convention: distance = query position minus key position, so 5 means that the key is 5 tokens
 * earlier; positive angle = counter-clockwise; unscaled (no division by the square root of d).
 * Equals: the dot product of `applyRope(q, m)` and `applyRope(k, n)` at every m - n = distance.
 *
 * @param q query, shape (headDim,)
 * @param k key, shape (headDim,)
 * @param inverseFrequencies radians per position, shape (pairs,)
 * @param distances shape (n,), any finite numbers
 * @param options pairing
 * @returns scores, shape (n,)
 * @throws RopeError `shape-mismatch`, `bad-pairing`
 * @example
 * scoreOverDistance([1, 0], [1, 0], ropeFrequencies(2), [0, 1, 2]) // => [1, 0.5403023058681398, -0.4161468365471424]
 */
export function scoreOverDistance(
  q: ArrayLike<number>,
  k: ArrayLike<number>,
  inverseFrequencies: ArrayLike<number>,
  distances: ArrayLike<number>,
  options: ScoreOverDistanceOptions = {},
): Float64Array {
  const { pairing = 'interleaved' } = options;
  checkPairing(pairing);
  const pairs = inverseFrequencies.length;
  if (q.length !== k.length || q.length < 2 * pairs) {
    throw shapeError(
      `q has ${q.length} dimensions, k has ${k.length}, and ${2 * pairs} of them rotate`,
      q.length,
    );
  }
  const [step, gap] = pairing === 'half' ? [1, pairs] : [2, 1];
  const scores = new Float64Array(distances.length);
  let constant = 0;
  for (let d = 2 * pairs; d < q.length; d++) constant += q[d] * k[d];
  scores.fill(constant);
  for (let i = 0; i < pairs; i++) {
    const q0 = q[i * step];
    const q1 = q[i * step + gap];
    const k0 = k[i * step];
    const k1 = k[i * step + gap];
    const dot = q0 * k0 + q1 * k1;
    const cross = q0 * k1 - q1 * k0;
    for (let j = 0; j < scores.length; j++) {
      const angle = distances[j] * inverseFrequencies[i];
      scores[j] += dot * Math.cos(angle) + cross * Math.sin(angle);
    }
  }
  return scores;
}
