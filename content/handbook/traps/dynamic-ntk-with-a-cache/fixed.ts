import {
  applyRopeSingle,
  dynamicNtkBase,
  ropeFrequencies,
  ropeTable,
} from 'rope-core';

const d = 128;
const model = { base: 10_000, rotaryDim: d, factor: 2, maxPositions: 2048 };

const x = Float64Array.from({ length: d }, (_, j) => Math.sin(j + 1));
const rotate = (m: number, length: number) => {
  const base = dynamicNtkBase({ ...model, seqLen: length });
  const inverseFrequencies = ropeFrequencies(d, base);
  const { cos, sin } = ropeTable({ inverseFrequencies }, [m]);
  return applyRopeSingle(x, cos, sin);
};
const dot = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, value, j) => sum + value * b[j]!, 0);

for (const now of [2048, 3000, 4000]) {
  const query = rotate(now - 1, now);
  const key = rotate(1900, now); // cached raw, rotated for every query
  const score = dot(query, key);
  const meant = dot(rotate(now - 1 - 1900, now), x); // by the distance
  console.log(`length ${now}:`, score.toFixed(2), meant.toFixed(2));
  if (Math.abs(score - meant) > 1e-9)
    throw new Error(`at length ${now} the cached key belongs to another base`);
}
