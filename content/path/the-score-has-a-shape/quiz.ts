import {
  applyRopeSingle,
  meanCosine,
  ropeFrequencies,
  ropeTable,
  scoreOverDistance,
} from 'rope-core';

/** Where a key scores highest that points where the query will point after five tokens. */
export function peakDistance(): number {
  const inverseFrequencies = ropeFrequencies(32);
  const q = new Float64Array(32).fill(1);
  const { cos, sin } = ropeTable({ inverseFrequencies }, [5]);
  const distances = Array.from({ length: 200 }, (_, distance) => distance);
  const scores = scoreOverDistance(
    q,
    applyRopeSingle(q, cos, sin),
    inverseFrequencies,
    distances,
  );
  return scores.indexOf(Math.max(...scores));
}

export const meanAtThree = (): number => meanCosine(ropeFrequencies(4), 3);
