import { shapeError } from '../errors/check.ts';

/** What scaling did to a pair. */
export type PairKind = 'kept' | 'ramped' | 'interpolated';

/** Result of `classifyPairs`. */
export interface PairCensus {
  /** Pairs whose frequency did not change. */
  readonly kept: number;
  /** Pairs between the two. */
  readonly ramped: number;
  /** Pairs divided by the whole factor. */
  readonly interpolated: number;
  /** Kind of every pair, fastest first. */
  readonly kinds: readonly PairKind[];
}

/** The fields of a RopeSpec that `classifyPairs` reads. */
export interface ScaledFrequencies {
  /** Radians per position after scaling. */
  readonly inverseFrequencies: ArrayLike<number>;
  /** Radians per position before scaling. */
  readonly plainInverseFrequencies: ArrayLike<number>;
  /** How many times longer the context gets. */
  readonly factor?: number | undefined;
}

/**
 * Counts the pairs that scaling kept, divided by the whole factor, or something between.
 *
 * Convention: a pair counts as kept or interpolated within a relative 1e-9; without a factor, every
 * changed pair is ramped.
 * Equals: the ramp of YaRN and the three bands of Llama 3.1, counted.
 *
 * @param spec plain and scaled frequencies and the factor; a RopeSpec fits
 * @returns three counts and the kind of every pair
 * @throws RopeError `shape-mismatch`
 * @example
 * const config = { head_dim: 128, rope_theta: 1e6, max_position_embeddings: 32768,
 *   rope_scaling: { rope_type: 'yarn', factor: 4, original_max_position_embeddings: 32768 } };
 * const { kept, ramped, interpolated } = classifyPairs(ropeFromConfig(config));
 * [kept, ramped, interpolated] // => [24, 16, 24]
 */
export function classifyPairs(spec: ScaledFrequencies): PairCensus {
  const { inverseFrequencies, plainInverseFrequencies, factor = NaN } = spec;
  if (inverseFrequencies.length !== plainInverseFrequencies.length) {
    throw shapeError(
      `${inverseFrequencies.length} scaled and ${plainInverseFrequencies.length} plain frequencies`,
      inverseFrequencies.length,
    );
  }
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);
  const kinds = Array.from(plainInverseFrequencies, (plain, i): PairKind => {
    if (near(inverseFrequencies[i], plain)) return 'kept';
    return near(inverseFrequencies[i] * factor, plain) ? 'interpolated' : 'ramped';
  });
  const count = (kind: PairKind): number => kinds.filter((item) => item === kind).length;
  return {
    kept: count('kept'),
    ramped: count('ramped'),
    interpolated: count('interpolated'),
    kinds,
  };
}

/** A pair that meets angles it never saw in training. */
export interface UnseenPair {
  /** Index of the pair, 0 the fastest. */
  readonly pair: number;
  /** Largest angle seen in training, radians. */
  readonly trainedAngle: number;
  /** Largest angle at the new length, radians. */
  readonly reachedAngle: number;
}

/**
 * Pairs that meet unseen angles when a model runs at `length`: those that never finish a turn within
 * the trained length and go beyond the arc they did see. Pairs that turn at least once have seen
 * every angle.
 *
 * Convention: a length of L tokens holds distances up to L - 1; a pair finishes a turn when its
 * wavelength is at most the trained length.
 * Equals: the critical dimension of the literature on extrapolation, counted from the other side.
 *
 * @param inverseFrequencies frequencies the model runs with, shape (pairs,)
 * @param trainedLength tokens of the training context
 * @param length tokens of the new context
 * @param trainedFrequencies frequencies the model was trained with, when scaling changed them since
 * @returns the pairs, fastest first
 * @throws RopeError `shape-mismatch`
 * @example
 * unseenAngles(ropeFrequencies(128), 4096, 8192).length // => 18
 * unseenAngles(ropeFrequencies(128), 4096, 4096).length // => 0
 */
export function unseenAngles(
  inverseFrequencies: ArrayLike<number>,
  trainedLength: number,
  length: number,
  trainedFrequencies: ArrayLike<number> = inverseFrequencies,
): UnseenPair[] {
  if (inverseFrequencies.length !== trainedFrequencies.length) {
    throw shapeError(
      `${inverseFrequencies.length} frequencies, ${trainedFrequencies.length} in training`,
      trainedFrequencies.length,
    );
  }
  return Array.from(inverseFrequencies, (frequency, pair) => ({
    pair,
    trainedAngle: (trainedLength - 1) * trainedFrequencies[pair],
    reachedAngle: (length - 1) * frequency,
  })).filter(
    ({ pair, trainedAngle, reachedAngle }) =>
      trainedLength * trainedFrequencies[pair] < 2 * Math.PI &&
      reachedAngle > trainedAngle * (1 + 1e-12),
  );
}
